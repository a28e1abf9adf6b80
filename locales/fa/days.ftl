### Days as they are typed and chosen.

# Not shown: the words by which a day or a time is read in that line, each with the forms that people type. The names before the colons stay as they are.
plan-words = today: امروز, همین امروز, امشب; yesterday: دیروز, دیشب; tomorrow: فردا, فردا شب; after-tomorrow: پس فردا, پس‌فردا; next: هفته, هفته‌ی; coming: آینده, بعد, بعدی, این, همین; next-week: هفته آینده, هفته بعد, هفته بعدی, هفته ی آینده, هفته ی بعد, هفته‌ی آینده, هفته‌ی بعد; next-month: ماه آینده, ماه بعد, ماه بعدی; mon: دوشنبه, دو شنبه, 2شنبه, 2 شنبه; tue: سه شنبه, سه‌شنبه, 3شنبه, 3 شنبه; wed: چهارشنبه, چهار شنبه, 4شنبه, 4 شنبه; thu: پنجشنبه, پنج شنبه, 5شنبه, 5 شنبه; fri: جمعه; sat: شنبه; sun: یکشنبه, یک شنبه, 1شنبه, 1 شنبه; in: تا, ظرف, طی; later: دیگر, دیگه, آینده, بعد; one: یک, یه; two: دو; three: سه; days: روز; working-days: روز کاری; weeks: هفته, هفته‌ی; months: ماه; month-end: آخر ماه, پایان ماه, آخر این ماه, پایان این ماه; quarter-end: آخر فصل, پایان فصل, آخر این فصل, پایان این فصل; year-end: آخر سال, پایان سال, آخر امسال, پایان امسال; quarter: q, فصل; on: برای, در, روز, تا, تا روز; at: ساعت, رأس, رأس ساعت, حدود, حدود ساعت, @; noon: ظهر, سر ظهر; am: صبح, ق.ظ, ق ظ, قبل از ظهر, قبل‌از‌ظهر, بامداد, am; pm: ب.ظ, ب ظ, بعدازظهر, بعد از ظهر, بعد‌از‌ظهر, عصر, pm; evening: غروب; in-night: امشب, فردا شب; midday: ظهر; night: شب; half: و نیم; hours: h

# What is typed is no day
day-unread = این تاریخ نیست. آن را به شکل { $example } بنویسید، یا به زبان ساده، مانند «فردا».
day-not-in-month = { $days ->
    [one] این ماه فقط { $days } روز دارد.
   *[other] این ماه فقط { $days } روز دارد.
}
# The button beside the field
day-choose = انتخاب روز
day-previous-month = ماه قبل
day-next-month = ماه بعد
day-today = امروز
# Takes the day away
day-clear = بدون تاریخ
