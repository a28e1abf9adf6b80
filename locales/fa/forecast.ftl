### The forecast: what will close when, whether that can be believed, and what changed.

## What is shown
forecast-limited-to = محدود به
forecast-span = ستون‌ها
forecast-months = ماهانه
forecast-weeks = هفتگی
forecast-quarters = فصلی
forecast-pipeline = کاریز
forecast-all-pipelines = همهٔ کاریزها
forecast-everyone = همهٔ افراد
forecast-sums = جمع‌ها
forecast-each = دسته‌ها
forecast-running = تجمعی
forecast-quarter = فصل { $quarter }، { $year }
forecast-days = { $from } تا { $to }
forecast-now = اکنون

## At a glance
forecast-glance = در یک نگاه
# A number that opens the deals behind it.
forecast-figure = { $name }: { $value }. نمایش معامله‌ها.
forecast-won-in = موفق در { $column }
forecast-won-n = { $n ->
    [one] { $n } معامله
   *[other] { $n } معامله
}
forecast-history-in = { $column } بر پایهٔ سابقهٔ خودتان
forecast-band = ۸ بار از ۱۰ بار: { $low } تا { $high }
forecast-without-history = سابقه هنوز کم است: بر پایهٔ احتمال هر مرحله
forecast-none-open = هیچ معاملهٔ بازی نیست
forecast-band-low = ۸ بار از ۱۰ بار، دست‌کم
forecast-band-high = ۸ بار از ۱۰ بار، حداکثر
forecast-reckoning = در حال محاسبه…
forecast-weighted-in = باز در { $column }، وزنی
forecast-weighted-of = از { $value } در { $n ->
    [one] { $n } معامله
   *[other] { $n } معامله
}
forecast-late = بسته‌شده دیرتر از برنامهٔ اول
forecast-late-by = { $late } از { $n } معاملهٔ بسته‌شده در یک سال؛ میانهٔ تأخیر { $days ->
    [one] { $days } روز
   *[other] { $days } روز
}
forecast-late-none = { $n ->
    [one] { $n } معاملهٔ بسته‌شده در یک سال به‌موقع بسته شد
   *[other] هر { $n } معاملهٔ بسته‌شده در یک سال به‌موقع بسته شد
}
forecast-late-missing = در یک سال گذشته معامله‌ای که تاریخ بستن احتمالی داشته باشد بسته نشده است.

## By column
forecast-by-close = بر اساس تاریخ بستن احتمالی
forecast-chart = مبلغ موفق و باز بر اساس تاریخ بستن احتمالی. جهت‌نماها از ستونی به ستون دیگر و از دسته‌ای به دستهٔ دیگر می‌روند؛ Enter معامله‌ها را نشان می‌دهد.
forecast-chart-column = { $column }: موفق { $won }، باز { $open } در { $n ->
    [one] { $n } معامله
   *[other] { $n } معامله
}، وزنی { $weighted }
forecast-chart-part = { $column }، { $row }: { $value } در { $n ->
    [one] { $n } معامله
   *[other] { $n } معامله
}
forecast-won = موفق
forecast-weighted = وزنی
forecast-commit-or-surer = تعهدشده و موفق
forecast-best-or-surer = بهترین حالت و مطمئن‌تر
forecast-pipeline-or-surer = در کاریز و مطمئن‌تر
forecast-history = سابقهٔ خودتان
forecast-later = بعدتر
forecast-undated = بدون تاریخ
forecast-table = پیش‌بینی بر اساس تاریخ بستن احتمالی، به عدد
forecast-table-column = بستن احتمالی
forecast-cell = { $column }، { $row }: { $value }، { $n ->
    [one] { $n } معامله
   *[other] { $n } معامله
}
# What a list of deals is called.
forecast-cell-title = { $column }: { $row }
forecast-overdue = { $n ->
    [one] تاریخ بستن { $n } معاملهٔ باز به مبلغ { $value } گذشته است؛ در { $column } حساب می‌شود.
   *[other] تاریخ بستن { $n } معاملهٔ باز به مبلغ { $value } گذشته است؛ در { $column } حساب می‌شوند.
}
forecast-without-rate = معامله‌های ارزی ({ $currencies }) در این جمع‌ها نیست: نرخ این ارزها در تنظیمات وارد نشده است.
forecast-without-value = { $n ->
    [one] { $n } معامله مبلغ ندارد و در هیچ جمعی نیست.
   *[other] { $n } معامله مبلغ ندارد و در هیچ جمعی نیست.
}
forecast-empty = هنوز چیزی برای پیش‌بینی نیست: در این روزها معامله‌ای باز نیست و معامله‌ای هم موفق نشده است. معامله‌های باز همین‌که تاریخ بستن احتمالی بگیرند اینجا می‌آیند.

## The deals behind a column
forecast-behind = معامله‌های { $column }
forecast-behind-count = { $n ->
    [one] { $n } معامله
   *[other] { $n } معامله
}
forecast-behind-none = { $column }: هیچ معامله‌ای در انتظار بستن نیست.
forecast-as-list = باز کردن به‌صورت فهرست
forecast-more = { $n ->
    [one] { $n } معاملهٔ دیگر در فهرست است.
   *[other] { $n } معاملهٔ دیگر در فهرست است.
}
forecast-with-above = با همهٔ بالایی‌ها { $value }
forecast-own-chance = دستی؛ مرحله { $likelihood }
forecast-stage-chance = از مرحله
forecast-pushed = { $n ->
    [one] { $n } بار به تعویق افتاده
   *[other] { $n } بار به تعویق افتاده
}
forecast-no-day = بدون تاریخ
forecast-category-of = دستهٔ پیش‌بینی: { $deal }
forecast-by-rule = بر اساس مرحله و تاریخ: { $category }

## Own history
forecast-own = از سابقهٔ خودتان
forecast-own-hint = از معامله‌هایی که امروز باز است؛ معامله‌های جدید به آن افزوده می‌شود
forecast-own-chart = آنچه ستون به ستون انتظار می‌رود، با بازه‌ای که ۸ بار از ۱۰ بار درست است. جهت‌نماها از ستونی به ستون دیگر می‌روند.
forecast-own-point = { $column }: مورد انتظار { $expected }، ۸ بار از ۱۰ بار { $low } تا { $high }
forecast-expected = مورد انتظار
forecast-band-legend = ۸ بار از ۱۰ بار
forecast-stages = سهم معامله‌های موفق پس از رسیدن به هر مرحله
forecast-stage = مرحله
forecast-stage-history = سابقهٔ شما
forecast-stage-set = احتمال تعیین‌شده
forecast-stage-closed = تعداد بسته‌شده
forecast-ground-pipeline = بر پایهٔ { $n } معاملهٔ بسته‌شدهٔ این کاریز.
forecast-ground-owner = بر پایهٔ { $n } معاملهٔ بسته‌شدهٔ این مسئول.
forecast-ground-few = { $n ->
    [0] هنوز هیچ معاملهٔ بسته‌شده‌ای سابقهٔ مرحله ندارد: تا رسیدن به ده معامله، احتمال هر مرحله ملاک است.
    [one] هنوز فقط { $n } معاملهٔ بسته‌شده سابقهٔ مرحله دارد: تا رسیدن به ده معامله، احتمال هر مرحله ملاک است.
   *[other] هنوز فقط { $n } معاملهٔ بسته‌شده سابقهٔ مرحله دارد: تا رسیدن به ده معامله، احتمال هر مرحله ملاک است.
}
forecast-ground-assumed = از این میان { $n } معامله هنگام ورود بسته بوده و مسیر آن در مرحله‌ها فرضی است: موفق‌ها عبورکرده از همهٔ مرحله‌ها، ناموفق‌ها تا مرحله‌ای که در آن بسته شده‌اند.
forecast-believe = چقدر می‌توان به آن اعتماد کرد؟
forecast-checking = بررسی هر دوشنبهٔ سال گذشته: { $done } از { $all }
forecast-held = بازه در { $held } دوشنبه از { $n } دوشنبهٔ اخیر درست بود. موفقیت به‌موقع معامله‌های باز: پیش‌بینی { $said }، واقعیت { $came }.
forecast-held-fair = همان‌قدر که باید.
forecast-held-off = درست نمی‌گوید: معامله‌های اخیر با روند گذشته پیش نرفته است؛ به آن تکیه نکنید.
forecast-held-few = هنوز کمتر از هشت دوشنبه را می‌توان بررسی کرد: برای نتیجه‌گیری کم است.

## What changed
forecast-change = چه تغییر کرد
forecast-change-hint = تا آخرین رقم، با نرخ‌های امروز
forecast-since = از
forecast-since-week = ۷ روز پیش
forecast-since-month = ۳۰ روز پیش
forecast-since-quarter = ۹۰ روز پیش
forecast-since-day = { $day }
forecast-of = معامله‌ها
forecast-of-all = همهٔ معامله‌های باز
forecast-change-chart = مبلغ باز چگونه تغییر کرد. جهت‌نماها از میله‌ای به میلهٔ دیگر می‌روند؛ Enter معامله‌های آن را نشان می‌دهد.
forecast-change-bar = { $bar }: { $value }، { $n ->
    [one] { $n } معامله
   *[other] { $n } معامله
}
forecast-change-table = چه تغییر کرد، به عدد
forecast-change-what = تغییر
forecast-change-value = مبلغ
forecast-change-deals = معامله‌ها
forecast-opening = باز در { $day }
forecast-closing = باز در حال حاضر
forecast-opening-short = ابتدا
forecast-closing-short = انتها
forecast-bar-new = جدید
forecast-bar-reopened = بازگشایی
forecast-bar-moved-in = ورود
forecast-bar-value-up = افزایش مبلغ
forecast-bar-value-down = کاهش مبلغ
forecast-bar-won = موفق
forecast-bar-lost = ناموفق
forecast-bar-pushed-out = تعویق
forecast-bar-gone = سایر خروج‌ها
forecast-nothing-changed = در هیچ‌یک از دو زمان چیزی باز نبود و چیزی تغییر نکرد.
forecast-edits = { $bar }: به تفکیک معامله
forecast-what-made = ایجاد شد
forecast-what-reopened = بازگشایی شد
forecast-what-value = مبلغ از { $from } به { $to }
forecast-what-expected = بستن احتمالی از { $from } به { $to }
forecast-what-owner = مسئول از { $from } به { $to }
forecast-what-pipeline = کاریز دیگر
forecast-what-won = موفق شد
forecast-what-lost = ناموفق شد
forecast-what-binned = به سطل بازیافت رفت
forecast-nothing = خالی
forecast-nobody = تعیین‌نشده

## Slippage
forecast-slippage = تعویق‌ها
forecast-slippage-open = معامله‌های باز که به تعویق افتاده‌اند
forecast-slippage-often = { $n ->
    [0] هیچ‌یک سه بار به تعویق نیفتاده است.
    [one] { $n } معامله سه بار یا بیشتر به تعویق افتاده است.
   *[other] { $n } معامله سه بار یا بیشتر به تعویق افتاده است.
}
forecast-slippage-none = هیچ معاملهٔ بازی به تعویق نیفتاده است.
forecast-slippage-who = تعویق‌های یک سال، به نام
forecast-slippage-by = { $n ->
    [one] { $n } بار
   *[other] { $n } بار
}، { $deals ->
    [one] { $deals } معامله
   *[other] { $deals } معامله
}، در مجموع { $days ->
    [one] { $days } روز
   *[other] { $days } روز
}
forecast-slippage-unknown = یک نفر
forecast-trimmed = مبلغ نهایی { $n } معامله از { $won } معاملهٔ موفق کمتر از مبلغ اولیهٔ آن بود؛ میانه: { $share } کمتر.
forecast-trimmed-none = { $won ->
    [one] مبلغ نهایی { $won } معاملهٔ موفق در یک سال همان مبلغ اولیه یا بیشتر بود.
   *[other] مبلغ نهایی هر { $won } معاملهٔ موفق در یک سال همان مبلغ اولیه یا بیشتر بود.
}
forecast-show-late = نمایش دیر بسته‌شده‌ها
forecast-show-trimmed = نمایش کاهش‌یافته‌ها

## Goal and coverage
forecast-goal = هدف
forecast-missing = کمبود
forecast-won-goal = { $n ->
    [one] { $n } معامله
   *[other] { $n } معامله
}، تا { $goal } هنوز { $missing } کم است
forecast-won-reached = { $n ->
    [one] { $n } معامله
   *[other] { $n } معامله
}، هدف { $goal } محقق شد
forecast-chart-goal = هدف { $column }: { $goal }، کمبود { $missing }
forecast-gap = کمبود { $amount }
forecast-cover = پوشش { $column }
forecast-cover-title = معامله‌های باز برای هدف { $column }
forecast-goal-none = برای چنین دوره‌ای هدف درآمد تعیین نشده است، پس نمی‌توان گفت چه کم است.
forecast-goal-pipeline = هدف‌ها برای همه یا برای یک نفر است: برای دیدن پوشش همهٔ کاریزها را انتخاب کنید.
forecast-cover-over = این دوره گذشته است: معامله‌های باز دیگر در آن حساب نمی‌شود.

## Cash in
forecast-cash = دریافتی
forecast-cash-hint = بر پایهٔ زمان پرداخت خریداران
forecast-cash-table = دریافتی، به عدد
forecast-cash-won = از معامله‌های موفق
forecast-cash-open = از معامله‌های باز، وزنی
forecast-cash-all = با هم
forecast-cash-later = بعدتر
forecast-cash-cell = { $column }، { $row }: { $value }. نمایش معامله‌ها.
forecast-cash-bar = { $column }: { $won } از معامله‌های موفق، { $open } از معامله‌های باز، وزنی
forecast-cash-chart = دریافتی ستون به ستون. جهت‌نماها از ستونی به ستون دیگر می‌روند؛ Enter معامله‌ها را نشان می‌دهد.
forecast-cash-terms = شرایط پرداخت: { $terms }
forecast-cash-edit = تغییر شرایط
forecast-cash-undated = { $n ->
    [one] { $n } معاملهٔ باز تاریخ ندارد، پس زمان دریافت آن معلوم نیست.
   *[other] { $n } معاملهٔ باز تاریخ ندارد، پس زمان دریافت آن‌ها معلوم نیست.
}
