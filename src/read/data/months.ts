/**
 * Month names and short forms, lower case, without full stops, to their number. Source: CLDR month names (format and
 * stand-alone, wide and abbreviated) for the languages named; Slavic genitives included.
 */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń sty ledna leden januára január января янв январь січня січень ianuarie ian januára január ιανουαρίου ιαν ocak oca tammikuuta tammi sausio janvāris jaanuar januaria siječnja јануар јануара януари يناير 1月",
    "february feb februar février févr fév febrero febbraio febb fevereiro fev februari lutego luty lut února únor februára február февраля фев февр февраль лютого лютий februarie φεβρουαρίου φεβ şubat şub helmikuuta helmi vasario februāris veebruar veljače фебруар фебруара февруари فبراير 2月",
    "march mar märz mars marzo março maart marca marzec března březen марта мар март березня березень martie március μαρτίου μαρ mart maaliskuuta maalis kovo marts märts ožujka maret مارس 3月",
    "april apr avril avr abril abr aprile kwietnia kwiecień kwi dubna duben apríla апреля апр апрель квітня квітень aprilie április απριλίου απρ nisan nis huhtikuuta huhti balandžio aprīlis aprill travnja април أبريل 4月",
    "may mai mayo maggio mag maio mei maja maj května květen máj мая май травня травень május μαΐου μαϊ mayıs toukokuuta touko gegužės maijs svibnja мај 5月 مايو",
    "june jun juni juin junio giugno giu junho czerwca czerwiec cze června červen júna июня июн июнь червня червень iunie iun június ιουνίου ιουν haziran haz kesäkuuta kesä birželio jūnijs juuni lipnja јуни јун юни يونيو 6月",
    "july jul juli juillet juil julio luglio lug julho lipca lipiec lip července červenec júla июля июл июль липня липень iulie iul július ιουλίου ιουλ temmuz tem heinäkuuta heinä liepos jūlijs juuli srpnja јул јули юли يوليو 7月",
    "august aug août aou agosto ago augustus sierpnia sierpień sie srpna srpen augusta августа авг август серпня серпень augusztus αυγούστου αυγ ağustos ağu elokuuta elo rugpjūčio augusts kolovoza agustus أغسطس 8月 օգոստոս avqust",
    "september sep sept septembre septiembre setiembre settembre sett set setembro września wrzesień wrz září septembra сентября сен сент сентябрь вересня вересень septembrie szeptember σεπτεμβρίου σεπ eylül eyl syyskuuta syys rugsėjo septembris rujna септември سبتمبر 9月",
    "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź října říjen októbra октября окт октябрь жовтня жовтень octombrie október οκτωβρίου οκτ ekim eki lokakuuta loka spalio oktobris oktoober октомври أكتوبر 10月",
    "november nov novembre noviembre novembro listopad lis listopadu novembra ноября ноя ноябрь листопада листопад noiembrie νοεμβρίου νοε kasım kas marraskuuta marras lapkričio novembris listopada studenoga ноември نوفمبر 11月",
    "december dec dez dezember décembre déc diciembre dic dicembre dezembro grudnia grudzień gru prosince prosinec decembra декабря дек декабрь грудня грудень decembrie δεκεμβρίου δεκ aralık ara joulukuuta joulu gruodžio decembris detsember prosinca desember des декември ديسمبر 12月",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);
