/**
 * Names of the days of the week and their short forms, lower case, without full stops, to their number (1 is Monday, 7 Sunday). Source: CLDR
 * day names (format, wide and abbreviated) of the languages in which pages print a weekday before a date.
 */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    "monday mon montag mo lundi lun lunes lunedì segunda-feira maandag ma poniedziałek pon pondělí po pondelok понедельник пн понеділок понеделник hétfő luni pazartesi pzt δευτέρα måndag mandag maanantai pirmadienis pirmdiena esmaspäev ponedjeljak ponedeljak ponedeljek понедељак senin isnin thứ-hai الاثنين الإثنين דوشنبه שני सोमवार সোমবার จันทร์ дүйсенбі",
    "tuesday tue tues dienstag di mardi mar martes martedì terça-feira dinsdag wtorek wt úterý út utorok вторник вт вівторок kedd marți salı sal τρίτη tisdag tirsdag tiistai antradienis otrdiena teisipäev utorak torek уторак selasa الثلاثاء שלישי मंगलवार মঙ্গলবার อังคาร сейсенбі",
    "wednesday wed mittwoch mi mercredi mer miércoles mié mercoledì quarta-feira woensdag wo środa śr středa st streda среда ср середа сряда szerda miercuri çarşamba çar τετάρτη onsdag keskiviikko trečiadienis trešdiena kolmapäev srijeda sreda среда rabu الأربعاء רביעי बुधवार বুধবার พุธ сәрсенбі",
    "thursday thu thur thurs donnerstag do jeudi jeu jueves jue giovedì gio quinta-feira donderdag czwartek czw čtvrtek čt štvrtok четверг чт четвер четвъртък csütörtök joi perşembe per πέμπτη torsdag torstai ketvirtadienis ceturtdiena neljapäev četvrtak četrtek четвртак kamis khamis الخميس חמישי गुरुवार বৃহস্পতিবার พฤหัสบดี бейсенбі",
    "friday fri freitag fr vendredi ven viernes vie venerdì sexta-feira vrijdag vr piątek pt pátek pá piatok пятница пт п'ятниця п’ятниця петък péntek vineri cuma cum παρασκευή fredag perjantai penktadienis piektdiena reede petak petek петак jumat jumaat الجمعة שישי शुक्रवार শুক্রবার ศุกร์ жұма",
    "saturday sat samstag sonnabend sa samedi sam sábado sáb sabato sab zaterdag za sobota sob so суббота сб субота събота szombat sâmbătă cumartesi cmt σάββατο lördag lørdag lauantai šeštadienis sestdiena laupäev subota sabtu السبت שבת शनिवार শনিবার เสาร์ сенбі",
    "sunday sun sonntag dimanche dim domingo dom domenica zondag zo niedziela niedz neděle ne nedeľa воскресенье вс неділя нд неделя vasárnap duminică pazar paz κυριακή söndag søndag sunnuntai sekmadienis svētdiena pühapäev nedjelja nedelja недеља minggu ahad الأحد ראשון रविवार রবিবার อาทิตย์ жексенбі",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);
