/**
 * Month names and short forms, lower case, without full stops, to their number. Source: CLDR month names (format and
 * stand-alone, wide and abbreviated) for the languages named; Slavic genitives included.
 */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń sty ledna leden januára január января янв январь січня січень ianuarie ian januára január ιανουαρίου ιαν ocak oca tammikuuta tammi sausio janvāris jaanuar januaria siječnja јануар јануара януари يناير 1月 gener genn січ siječanj جانفي ژانویه ינואר בינואר जनवरी იანვარი հունվարի yanvar มกราคม ม.ค មករា ມັງກອນ ဇန်နဝါရီ জানুয়ারি জানুয়ারী جنوری ஜனவரி қаңтар студзеня janar januarja januara xaneiro janúar հունվար јануари jaenner ខែមករា",
    "february feb februar février févr fév febrero febbraio febb fevereiro fev februari lutego luty lut února únor februára február февраля фев февр февраль лютого лютий februarie φεβρουαρίου φεβ şubat şub helmikuuta helmi vasario februāris veebruar veljače фебруар фебруара февруари فبراير 2月 febrer лют veljača شباط فيفري فوریه פברואר בפברואר फ़रवरी फरवरी თებერვალი փետրվարի fevral กุมภาพันธ์ ก.พ កុម្ភៈ ກຸມພາ ဖေဖော်ဝါရီ ফেব্রুয়ারি ফেব্রুয়ারী فروری பிப்ரவரி ақпан лютага shkurt februarja februara febreiro febrúar փետրվար pebrero feber subat ខែកុម្ភៈ",
    "march mar märz mars marzo março maart marca marzec března březen марта мар март березня березень martie március μαρτίου μαρ mart maaliskuuta maalis kovo marts märts ožujka maret مارس 3月 març бер ožujak آذار מרץ במרץ मार्च მარტი մարտի มีนาคม มี.ค មីនា ມີນາ မတ် মার্চ مارچ மார்ச் наурыз сакавіка marec machi mac marso մարտ mrz maerz ខែមីនា",
    "april apr avril avr abril abr aprile kwietnia kwiecień kwi dubna duben apríla апреля апр апрель квітня квітень aprilie április απριλίου απρ nisan nis huhtikuuta huhti balandžio aprīlis aprill travnja април أبريل 4月 квіт travanj نيسان أفريل آوریل אפריל באפריל अप्रैल აპრილი ապրիլի aprel เมษายน เม.ย មេសា ເມສາ ဧပြီ এপ্রিল اپریل ஏப்ரல் сәуір красавіка prill aprila aprili ապրիլ априла ខែមេសា",
    "may mai mayo maggio mag maio mei maja maj května květen máj мая май травня травень május μαΐου μαϊ mayıs toukokuuta touko gegužės maijs svibnja мај 5月 مايو maig mája трав svibanj أيار ماي مه מאי במאי मई მაისი մայիսի พฤษภาคม พ.ค ឧសភា ພຶດສະພາ မေ মে مئی மே мамыр траўня maí մայիս маја mayis ខែឧសភា",
    "june jun juni juin junio giugno giu junho czerwca czerwiec cze června červen júna июня июн июнь червня червень iunie iun június ιουνίου ιουν haziran haz kesäkuuta kesä birželio jūnijs juuni lipnja јуни јун юни يونيو 6月 juny черв lipanj حزيران جوان ژوئن יוני ביוני जून ივნისი հունիսի iyun มิถุนายน มิ.ย មិថុនា ມິຖຸນາ ဇွန် জুন جون ஜூன் маусым чэрвеня qershor junij junija juna hunyo xuño júní հունիս јуна ខែមិថុនា",
    "july jul juli juillet juil julio luglio lug julho lipca lipiec lip července červenec júla июля июл июль липня липень iulie iul július ιουλίου ιουλ temmuz tem heinäkuuta heinä liepos jūlijs juuli srpnja јул јули юли يوليو 7月 juliol лип srpanj تموز جويلية ژوئیه יולי ביולי जुलाई ივლისი հուլիսի iyul กรกฎาคม ก.ค កក្កដា ກໍລະກົດ ဇူလိုင် জুলাই جولائی ஜூலை шілде ліпеня korrik julij julija jula julai hulyo xullo júlí հուլիս јула juill ខែកក្កដា",
    "august aug août aou agosto ago augustus sierpnia sierpień sie srpna srpen augusta августа авг август серпня серпень augusztus αυγούστου αυγ ağustos ağu elokuuta elo rugpjūčio augusts kolovoza agustus أغسطس 8月 օգոստոս avqust agost серп kolovoz آب أوت اوت אוגוסט באוגוסט अगस्त აგვისტო օգոստոսի สิงหาคม ส.ค សីហា ສິງຫາ သြဂုတ် ဩဂုတ် আগস্ট اگست ஆகஸ்ட் тамыз жніўня gusht avgust avgusta agosti ogos agu agt ágúst agustos ខែសីហា",
    "september sep sept septembre septiembre setiembre settembre sett set setembro września wrzesień wrz září septembra сентября сен сент сентябрь вересня вересень septembrie szeptember σεπτεμβρίου σεπ eylül eyl syyskuuta syys rugsėjo septembris rujna септември سبتمبر 9月 setembre вер szept rujan أيلول سپتامبر ספטמבר בספטמבר सितंबर सितम्बर სექტემბერი սեպտեմբերի sentyabr กันยายน ก.ย កញ្ញា ກັນຍາ စက်တင်ဘာ সেপ্টেম্বর ستمبر செப்டம்பர் қыркүйек верасня shtator septemba setyembre septembar септембра սեպտեմբեր sentabr eylul ខែកញ្ញា",
    "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź října říjen októbra октября окт октябрь жовтня жовтень octombrie október οκτωβρίου οκτ ekim eki lokakuuta loka spalio oktobris oktoober октомври أكتوبر 10月 жовт اکتبر אוקטובר באוקטובר अक्टूबर अक्तूबर ოქტომბერი հոկտեմբերի oktyabr ตุลาคม ต.ค តុលា ຕຸລາ အောက်တိုဘာ অক্টোবর اکتوبر அக்டோபர் қазан кастрычніка tetor oktobra oktoba oktubre oktobar октобар октобра հոկտեմբեր oktabr ខែតុលា",
    "november nov novembre noviembre novembro listopad lis listopadu novembra ноября ноя ноябрь листопада листопад noiembrie νοεμβρίου νοε kasım kas marraskuuta marras lapkričio novembris listopada studenoga ноември نوفمبر 11月 лист studeni نوامبر נובמבר בנובמבר नवंबर नवम्बर ნოემბერი նոյեմբերի noyabr พฤศจิกายน พ.ย វិច្ឆិកា ພະຈິກ နိုဝင်ဘာ নভেম্বর نومبر நவம்பர் қараша лістапада nëntor novemba nobyembre nóvember novembar новембар новембра նոյեմբեր kasim ខែវិច្ឆិកា",
    "december dec dez dezember décembre déc diciembre dic dicembre dezembro grudnia grudzień gru prosince prosinec decembra декабря дек декабрь грудня грудень decembrie δεκεμβρίου δεκ aralık ara joulukuuta joulu gruodžio decembris detsember prosinca desember des декември ديسمبر 12月 desembre груд prosinac دسامبر דצמבר בדצמבר दिसंबर दिसम्बर დეკემბერი դեկտեմբերի dekabr ธันวาคม ธ.ค ធ្នូ ທັນວາ ဒီဇင်ဘာ ডিসেম্বর دسمبر டிசம்பர் желтоқсан снежня dhjetor desemba disyembre disember decembro decembar децембар децембра դեկտեմբեր aralik ខែធ្នូ",
  ].flatMap((names, index) =>
    names.split(" ").flatMap((name): [string, number][] => [
      [name, index + 1],
      [withoutGreekAccents(name), index + 1],
    ]),
  ),
);

/** A Greek name as it is in capitals, which have no accents; any other name as it is. */
function withoutGreekAccents(name: string): string {
  return /^\p{Script=Greek}/u.test(name) ? name.normalize("NFD").replace(/\p{M}/gu, "") : name;
}

/** Months of the solar calendar of Iran and Afghanistan, with either letter for ye, to their number. Source: CLDR, calendar `persian`. */
export const SOLAR_MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "فروردین حمل",
    "اردیبهشت ثور",
    "خرداد جوزا",
    "تیر سرطان",
    "مرداد امرداد اسد",
    "شهریور سنبله",
    "مهر میزان",
    "آبان عقرب",
    "آذر قوس",
    "دی جدی",
    "بهمن دلو",
    "اسفند حوت",
  ].flatMap((names, index) =>
    names.split(" ").flatMap((name): [string, number][] => [
      [name, index + 1],
      [name.replaceAll("ی", "ي"), index + 1],
    ]),
  ),
);
