## Insights
insights-limited-to = محدود به
insights-period = دوره
insights-pipeline = کاریز
insights-last-days = { $n } روز گذشته
insights-this-month = این ماه
insights-last-month = ماه گذشته
insights-this-quarter = این فصل
insights-last-quarter = فصل گذشته
insights-this-year = امسال
insights-ever = از ابتدا
insights-all-pipelines = همهٔ کاریزها
insights-everyone = همهٔ افراد
insights-all-products = همهٔ محصولات
insights-all-channels = همهٔ کانال‌ها

insights-win-rate = نرخ موفقیت، به تعداد
insights-win-rate-by-value = نرخ موفقیت، به مبلغ
insights-average-deal = میانگین معاملهٔ موفق
insights-cycle = چرخهٔ فروش
insights-velocity = سرعت فروش
insights-open-value = مبلغ باز
insights-qualified = سرنخ واجد شرایط
insights-lead-conversion = نرخ تبدیل سرنخ
insights-lifetime = عمر معامله
insights-of-closed = { $won } از { $n } بسته‌شده
insights-of-value = { $won } از { $closed }، تعداد { $n }
insights-of-value-without = { $won } از { $closed }، تعداد { $n }؛ { $without } معاملهٔ دیگر بدون مبلغ
insights-n-median = تعداد { $n }، میانه { $median }
insights-n-mean = تعداد { $n }، میانه؛ میانگین { $mean }
insights-n = تعداد { $n }
insights-n-without-value = تعداد { $n }، { $without } بدون مبلغ
insights-open-now = جدید در این دوره؛ اکنون { $n } باز
insights-open-then = جدید در این دوره؛ آن زمان { $n } باز
insights-then = { $basis }، باز در پایان دوره، با مبلغ‌های امروز
insights-of-leads = { $n } از { $of } سرنخ
insights-velocity-inputs = { $month } در ماه؛ ⁦{ $open } × { $rate } × { $size } ÷ { $cycle }⁩
insights-days = { $n ->
    [one] روز
   *[other] روز
}
insights-per-day = در روز
insights-points = { $points } واحد درصد
insights-days-longer = { $n ->
    [one] { $n } روز بیشتر
   *[other] { $n } روز بیشتر
}
insights-days-shorter = { $n ->
    [one] { $n } روز کمتر
   *[other] { $n } روز کمتر
}
insights-same = مثل قبل
insights-better = نسبت به دورهٔ قبل، که بهتر است
insights-worse = نسبت به دورهٔ قبل، که بدتر است
insights-too-few = برای نتیجه‌گیری کم است

insights-as-list = باز کردن به‌صورت فهرست
insights-behind = { $n ->
    [one] این عدد از { $n } مورد به دست آمده است
   *[other] این عدد از { $n } مورد به دست آمده است
}
insights-show-all = نمایش هر { $n } مورد
insights-made-on = ایجاد: { $on }
insights-won-on = موفق: { $on }
insights-lost-on = ناموفق: { $on }

insights-funnel = قیف فروش
insights-funnel-summary = { $entered } ورود، { $won } موفق، { $lost } ناموفق، { $open } باز
insights-go-on = { $share } پیش می‌روند
insights-of-all = { $share } از کل
insights-d = { $days } روز
insights-reached = { $n ->
    [one] { $name }: { $n } معامله به آن رسیده است
   *[other] { $name }: { $n } معامله به آن رسیده است
}
insights-bottleneck = { $name } گلوگاه است: میانهٔ ماندن معامله‌ها { $days } است و { $share }.
insights-bottleneck-plain = { $name } گلوگاه است.
insights-without-stages = { $n ->
    [one] { $n } معاملهٔ بسته‌شدهٔ دیگر سابقهٔ مرحله ندارد (از فایل وارد شده) و در هیچ مرحله‌ای از قیف نیست.
   *[other] { $n } معاملهٔ بسته‌شدهٔ دیگر سابقهٔ مرحله ندارد (از فایل وارد شده) و در هیچ مرحله‌ای از قیف نیست.
}
insights-assume-passed = { $n ->
    [one] { $n } معاملهٔ بسته‌شدهٔ بدون سابقهٔ مرحله حساب شود: اگر موفق است، عبورکرده از همهٔ مرحله‌ها؛ اگر ناموفق است، تا مرحله‌ای که در آن بسته شده است
   *[other] { $n } معاملهٔ بسته‌شدهٔ بدون سابقهٔ مرحله حساب شود: موفق‌ها عبورکرده از همهٔ مرحله‌ها، ناموفق‌ها تا مرحله‌ای که در آن بسته شده‌اند
}
insights-assumed = { $n ->
    [one] فرض: { $n } معاملهٔ بسته‌شدهٔ بدون سابقهٔ مرحله، اگر موفق بوده از همهٔ مرحله‌ها گذشته است و اگر ناموفق بوده تا مرحله‌ای که در آن بسته شده است.
   *[other] فرض: از { $n } معاملهٔ بسته‌شدهٔ بدون سابقهٔ مرحله، موفق‌ها از همهٔ مرحله‌ها گذشته‌اند و ناموفق‌ها تا مرحله‌ای که در آن بسته شده‌اند.
}
insights-lost-somewhere = { $n ->
    [one] معلوم نیست { $n } معاملهٔ ناموفق در کدام مرحله بسته شده است. این معامله در قیف نیست، پس سهم‌ها بهتر از واقعیت به نظر می‌رسند.
   *[other] معلوم نیست { $n } معاملهٔ ناموفق در کدام مرحله بسته شده‌اند. این معامله‌ها در قیف نیستند، پس سهم‌ها بهتر از واقعیت به نظر می‌رسند.
}

insights-stages = مرحله‌ها
insights-stages-hint = از معامله‌هایی که در این دوره وارد شده‌اند
insights-stages-without = معامله‌های بسته‌شدهٔ بدون سابقهٔ مرحله (از فایل وارد شده) در هیچ ردیفی نیستند: معلوم نیست کی وارد هر مرحله شده‌اند.
insights-entered = واردشده
insights-moved-on = جلورفته
insights-moved-back = برگشته
insights-still-there = مانده
insights-median = میانه
insights-mean = میانگین
insights-now = اکنون
insights-limit = مهلت
insights-is-bottleneck = گلوگاه

insights-balance = تعادل
insights-top-heavy = سنگین در ابتدا: مرحله‌های آغازین بیش از نیاز مرحله‌های پایانی معامله دارند
insights-even = توزیع یکنواخت
insights-bottom-heavy = سنگین در انتها: پشت سر مرحله‌های پایانی معاملهٔ کافی نیست
insights-short = کمبود: { $n }
insights-within = در محدودهٔ هدف
insights-over = مازاد: { $n }
insights-range = { $min } تا { $max }
insights-range-least = { $min } یا بیشتر
insights-range-most = حداکثر { $max }
insights-balance-now = وضع امروز، نه وضع دورهٔ بالا.
insights-flow = در هفته: { $leads } سرنخ جدید، { $deals } معاملهٔ جدید، { $closed } بسته‌شده.
insights-flow-missing = جدید در برابر بسته‌شده: –. { $why }

insights-need = اندازهٔ کاریز
insights-need-hint = چند سرنخ لازم داریم؟
insights-target = درآمد هدف
insights-need-average = میانگین معامله
insights-need-rate = نرخ موفقیت، ٪
insights-reps = تعداد فروشنده
insights-sales = { $n ->
    [one] فروش
   *[other] فروش
}
insights-leads = { $n ->
    [one] سرنخ
   *[other] سرنخ
}
insights-leads-each = { $n ->
    [one] سرنخ برای هر فروشنده
   *[other] سرنخ برای هر فروشنده
}

## What is missing for a number
missing-deals = معامله لازم است: هیچ‌یک با فیلترها نمی‌خواند.
missing-won = معاملهٔ موفق لازم است: در این دوره موردی نیست.
missing-lost = معاملهٔ ناموفق لازم است: در این دوره موردی نیست.
missing-closed = معاملهٔ موفق یا ناموفق لازم است: در این دوره موردی نیست.
missing-new = معاملهٔ جدید لازم است: در این دوره موردی نیست.
missing-open = معاملهٔ باز لازم است: اکنون موردی نیست.
missing-values = مبلغ لازم است: هیچ‌یک از این معامله‌ها مبلغ ندارد.
missing-lost-values = مبلغ معامله‌های ناموفق لازم است: هیچ‌یک مبلغ ندارد و انگار مبلغی از دست نرفته است.
missing-won-values = مبلغ معامله‌های موفق لازم است: هیچ‌یک مبلغ ندارد و انگار مبلغی به دست نیامده است.
missing-rates = نرخ ارز برای { $codes } لازم است؛ آن را در تنظیمات وارد کنید.
missing-created-days = تاریخ ایجاد معامله‌ها لازم است.
missing-lead-days = معامله‌هایی لازم است که از سرنخ آمده باشند.
missing-cycle-days = همهٔ معامله‌ها همان روزِ ایجاد موفق شده‌اند؛ چرخه‌ای نیست که بر آن تقسیم شود.
missing-stage-moves = معامله‌هایی لازم است که در این دوره از مرحله‌ها گذشته باشند.
missing-stages = این کاریز هنوز مرحله‌ای ندارد.
missing-ranges = برای دیدن تعادل، محدودهٔ هدف مرحله‌ها را تعیین کنید.
missing-whole-pipeline = محدوده‌ها برای کل کاریز است: برای مقایسه با آن‌ها فیلترها را بردارید.
missing-leads = سرنخ لازم است: در این دوره سرنخ جدیدی نیامده است.
missing-lead-filter = سرنخ کاریز و محصول ندارد: آن فیلترها را بردارید.
missing-period = دوره‌ای لازم است که آغاز شده باشد.
missing-target = هدفی بزرگ‌تر از صفر بنویسید.
missing-average-deal = میانگین معامله‌ای بزرگ‌تر از صفر بنویسید.
missing-close-rate = نرخ موفقیتی بین ۰ و ۱۰۰ بنویسید.
missing-reps = بنویسید چند فروشنده هست.
insights-divided = ⁦{ $a } ÷ { $b }⁩

insights-sections = بخش‌ها
insights-overview = نمای کلی
insights-trends = روندها
insights-people = افراد
insights-sources = منبع‌ها
insights-customers = مشتریان
insights-losses = دلایل و اندازه‌ها
insights-touches = ارتباط‌ها
insights-products = محصولات
insights-year-before = یک سال قبل: { $value }
insights-year-before-of = یک سال قبل: { $value }، تعداد { $n }

## A page of one's own
insights-own = صفحهٔ من
insights-own-arrange = چیدمان
insights-own-add = افزودن
insights-own-move = جابه‌جایی { $what }: بکشید یا از کلیدهای جهت استفاده کنید
insights-own-moved = { $what }: جای { $place } از { $n }
insights-own-two = دو ستون
insights-own-wide = دو ستون: { $what }
insights-own-take = برداشتن از صفحهٔ من: { $what }
insights-own-taken = «{ $what }» دیگر در صفحه نیست
insights-own-none = هنوز چیزی اینجا نیست. عددهایی را که هر هفته نگاه می‌کنید اضافه کنید.

## Size as a filter
insights-size = اندازه
insights-all-sizes = همهٔ اندازه‌ها
insights-size-below = کمتر از { $max }
insights-size-above = { $min } و بیشتر
insights-size-between = { $min } تا { $max }

## Columns of the numbers as a file
insights-file-number = عدد
insights-file-value = مقدار
insights-file-unit = واحد
insights-file-change = نسبت به دورهٔ قبل
insights-file-year = یک سال قبل
insights-file-basis = مبنا
insights-file-went-on = سهم جلورفته‌ها
insights-file-of-all = سهم از کل
insights-file-days = { $name }، روز
insights-file-least = محدودهٔ هدف، دست‌کم
insights-file-most = محدودهٔ هدف، حداکثر
