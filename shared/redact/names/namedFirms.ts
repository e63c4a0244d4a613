/** Firms, schools, days and things that are called after people, so that they look like names in every other way. */
const FIRMS =
	'morgan stanley|jp morgan|charles schwab|edward jones|raymond james|merrill lynch|wells fargo|fannie mae|freddie mac|sallie mae|ernst young|marks spencer|johns hopkins|martin luther|jack daniel|jim beam|johnnie walker|dr pepper|trader joe|papa john|ben jerry|mary kay|ralph lauren|calvin klein|tommy hilfiger|michael kors|kate spade|hugo boss|tom ford|jimmy choo|louis vuitton|giorgio armani|harley davidson|aston martin|rolls royce|land rover|victoria secret|ritz carlton|saint laurent|john deere|john hancock|liberty mutual|max mara|john lewis|lloyd bank|siri|alexa|cortana|bixby'.split(
		'|',
	);
const ALONE = new Set(FIRMS.filter((firm) => !firm.includes(' ')));
const TWO = new Set(FIRMS.filter((firm) => firm.includes(' ')));

/** Whether a name in small letters is a firm's. */
export function isFirm(name: string): boolean {
	const [first = '', second = ''] = name
		.replaceAll(/['\u2019]s?\b/g, '')
		.split(/[\s.&-]+/)
		.filter((word) => word !== 'and');
	return (
		(second === '' && ALONE.has(first)) ||
		TWO.has(`${first} ${second.replace(/s$/, '')}`) ||
		TWO.has(`${first} ${second}`)
	);
}
