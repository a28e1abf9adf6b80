## Numbers by group
num-all = همه با هم
num-nothing = در این دوره چیزی با فیلترها نمی‌خواند.
num-cell = { $row }، { $column }: { $value }
num-cell-title = { $title }: { $row }، { $column }
num-in-period = { $what }، { $period }
num-of-whom = { $what }: { $whose }
num-days-between = { $from } تا { $to }
num-n = تعداد { $n }
num-n-and-mean = تعداد { $n }، میانه؛ میانگین { $mean }
num-n-and-median = تعداد { $n }، میانگین؛ میانه { $median }
num-too-few = برای نتیجه‌گیری کم است
num-without-rate = بدون نرخ ارز، پس در هیچ جمعی نیست: { $codes }.
num-without-value = بدون مبلغ: { $n }
num-percent = { $n }٪
num-more = و { $n } مورد دیگر
num-show-all = نمایش هر { $n } مورد
num-behind = این عدد از { $n } مورد به دست آمده است
num-as-list = باز کردن به‌صورت فهرست
num-count = تعداد
num-period = دوره
num-open = باز
num-open-value = مبلغ باز
num-open-share = سهم از مبلغ باز
num-won = موفق
num-lost = ناموفق
num-made = معامله‌های جدید
num-deals = معامله‌ها
num-win-rate = نرخ موفقیت
num-revenue = درآمد
num-average = میانگین معاملهٔ موفق
num-cycle = روز تا موفقیت
num-leads = سرنخ‌های جدید
num-conversion = نرخ تبدیل سرنخ
num-became-of = { $n } از { $of }
num-share = سهم
num-before = دورهٔ قبل: { $n }
num-points-since = { $points } واحد درصد نسبت به دورهٔ قبل

## Whether a difference can be chance
num-beside = نرخ موفقیت در کنار دیگران
num-beside-few = { $points } واحد درصد؛ برای نتیجه‌گیری کم است
num-beside-likely = { $points } واحد درصد؛ شاید تصادفی باشد
num-beside-perhaps = { $points } واحد درصد؛ به‌سختی از تصادف جدا می‌شود
num-beside-hardly = { $points } واحد درصد؛ بعید است تصادفی باشد
num-mean-above = بیشتر از دیگران، بعید است تصادفی باشد
num-mean-below = کمتر از دیگران، بعید است تصادفی باشد

## People
num-person = فرد
num-nobody = هیچ‌کس
num-people = هر فرد در کنار دیگران
num-people-hint = معاملهٔ بسته‌شده به نام کسی است که هنگام بستن مسئول آن بود.
num-own-trend = روند خود فرد
num-stages = از مرحله‌ای به مرحلهٔ بعد
num-stages-hint = از معامله‌هایی که از مرحله بیرون رفتند، سهم آن‌ها که پیش رفتند. به نام کسی است که هنگام انتقال مسئول بود.
num-went-on = { $n } از { $of }
num-above = آشکارا بالاتر از دیگران
num-below = آشکارا پایین‌تر از دیگران: جای کمک
num-load = کار باز و کار انجام‌شده
num-load-hint = گام‌های دارای تأخیر یا با سررسید تا هفت روز، در کنار گام‌های انجام‌شده در هفته طی هشت هفتهٔ گذشته.
num-due = سررسید تا یک هفته
num-overdue = از این‌ها دارای تأخیر
num-a-week = انجام‌شده در هفته
num-weeks = حجم کار (هفته)
num-load-much = بیش از گنجایش یک هفته
num-load-fits = در یک هفته می‌گنجد
num-load-none = در هشت هفته کاری انجام نشده است

## Where it comes from
num-sources = معامله‌ها از کجا می‌آید
num-sources-by = شمارش بر پایهٔ
num-first = نخستین منبع
num-last = آخرین منبع
num-campaigns = کمپین‌ها
num-first-hint = معامله به نام کانالی است که نخستین بار آن را آورد.
num-last-hint = معامله به نام کانالی است که در خودش نوشته شده.
num-campaigns-hint = کمپین سرنخ‌هایی که معامله‌ها از آن‌ها آمده‌اند.
num-channel = کانال
num-campaign = کمپین
num-campaign-of = { $campaign } ({ $channel })
num-no-channel = بدون کانال
num-no-campaign = بدون کمپین ({ $channel })
num-no-particular = هیچ کانال مشخصی
num-spend = هزینه
num-new-customers = مشتریان جدید
num-cost-each = هزینهٔ هر مشتری جدید
num-back = درآمد هر ۱ واحد هزینه
num-spent = هزینه‌های ثبت‌شده
num-spend-add = ثبت هزینه
num-spend-change = ویرایش هزینه: { $channel }، { $month }
num-spend-none = هنوز چیزی ثبت نشده است. هزینهٔ یک ماه یک کانال را وارد کنید تا هزینهٔ هر مشتری جدید در بالا دیده شود.
num-spend-limited = هزینه برای کانال و کمپین است: برای دیدن آن فیلتر کاریز، مسئول و محصول را بردارید.
num-spend-missing = مبلغ را بنویسید.
num-spend-remove = حذف
num-spend-saved = هزینه ذخیره شد
num-spend-removed = هزینه حذف شد
num-month = ماه
num-amount = مبلغ

## Customers
num-customer = مشتری
num-customers = مشتریان
num-as-of = تا تاریخ
num-as-of-hint = خالی یعنی امروز. یک روز گذشته، مشتریان را همان‌گونه که بودند نشان می‌دهد.
num-repeat = بیش از یک خرید
num-top = سهم ۲۰٪ بزرگ‌ترین مشتریان
num-lifetime = ارزش طول عمر مشتری
num-lifetime-inputs = { $deal } × { $rate } در سال × { $years } سال، تعداد { $n }
num-new-and-back = در این دوره: { $new } جدید، { $back } بازگشته
num-of-customers = { $n } از { $of } مشتری
num-top-of = { $n } از { $of } مشتری، { $revenue }
num-needs-customers = معامله‌های موفقی لازم است که مشتری آن‌ها نوشته شده باشد.
num-nameless = معامله‌های موفق بدون مشتری، که در این عددها نیستند: { $n }.
num-no-name = بی‌نام
num-largest = بزرگ‌ترین مشتریان
num-worth = درآمد تاکنون
num-years = سال
num-last-deal = آخرین معامله
num-cohorts = بر پایهٔ فصل نخستین معامله
num-cohorts-hint = از مشتریانی که نخستین بار در یک فصل خریدند، چند نفر پس از این تعداد فصل دوباره خریدند.
num-first-quarter = نخستین معامله
num-quarters-later = ⁦+{ $n }⁩
num-came-back = { $n } از { $of }
num-growth = درآمد ماه‌به‌ماه
num-growth-hint = بر پایهٔ تاریخ بستن. ماه جاری هاشور دارد: هنوز تمام نشده است.
num-growth-words = { $name }: { $revenue }؛ { $month } نسبت به ماه قبل، { $year } نسبت به همین ماه سال قبل؛ تعداد { $n }.
num-since-month = نسبت به ماه قبل
num-since-year = نسبت به سال قبل
num-a-year-before = یک سال قبل
num-not-over = هنوز تمام نشده

## Losses and sizes
num-reason = دلیل
num-reasons = چرا معامله‌ها ناموفق می‌شوند
num-reasons-hint = بر پایهٔ دلیل و مرحله‌ای که در آن ناموفق شدند؛ تیره‌تر یعنی بیشتر.
num-no-reason = دلیل گفته نشده
num-lost-value = مبلغ ازدست‌رفته
num-won-notes = چه شد که خریدند
num-won-notes-none = در هیچ معاملهٔ موفق این دوره نوشته نشده است چه شد که خریدند.
num-won-notes-of = در { $n } از { $of } معاملهٔ موفق نوشته شده است؛ تازه‌ترین‌ها اول.
num-bands = بر پایهٔ اندازه
num-bands-hint = بازه‌ها از عددهای گرد پیرامون میانهٔ معامله‌های بسته‌شده آغاز می‌شوند.
num-size = اندازه
num-no-value = بدون مبلغ
num-any-value = هر مبلغی
num-band-below = کمتر از { $max }
num-band-above = { $min } و بیشتر
num-band-between = { $min } تا { $max }

## Reaching out
num-touches-won = ارتباط برای هر معاملهٔ موفق
num-touches-lost = ارتباط برای هر معاملهٔ ناموفق
num-never = سرنخ‌های پیگیری‌نشده
num-never-of = { $n } از { $of } سرنخ
num-first-touch = روز تا نخستین ارتباط
num-first-answer = روز تا نخستین پاسخ
num-needs-won = معاملهٔ موفق لازم است: در این دوره موردی نیست.
num-needs-lost = معاملهٔ ناموفق لازم است: در این دوره موردی نیست.
num-needs-leads = سرنخ لازم است: در این دوره سرنخی شناخته نشده است.
num-needs-touches = سرنخ‌هایی لازم است که با آن‌ها ارتباط گرفته شده باشد.
num-needs-answers = فعالیت‌هایی لازم است که پاسخ در آن‌ها ثبت شده باشد.
num-given-up = { $n } از { $of } معاملهٔ ناموفق کمتر از { $goal } ارتباط داشت.
num-given-up-title = ناموفق پیش از ارتباط کافی
num-hours = چه وقت پاسخ می‌دهند
num-hour = ساعت
num-hours-none = هیچ تماس، ایمیل یا پیام این دوره نتیجه‌ای ندارد.
num-answered-of = { $n } از { $of }
num-best = بیشترین پاسخ: { $day } ({ $onshare }، تعداد { $onn })؛ از ساعت { $hour } ({ $share }، تعداد { $n }).
num-best-day = بیشترین پاسخ: { $day } ({ $share }، تعداد { $n }).
num-best-hour = بیشترین پاسخ: از ساعت { $hour } ({ $share }، تعداد { $n }).
num-best-none = از { $n } مورد، هیچ روز یا ساعتی برجسته نیست؛ برای هر ساعت ده مورد لازم است.

## Products
num-products = محصولات
num-products-by = گروه‌بندی بر پایهٔ
num-products-hint = باز، موفق و ناموفق؛ سهم از مبلغ باز است.
num-by-product = محصول
num-by-category = دسته
num-no-product = بدون محصول
num-no-category = بدون دسته

## Trends
num-trends = در دوازده دوره
num-trends-hint = هر نقطه معامله‌های خود را باز می‌کند؛ نقطه‌ای با کمتر از ده مورد خط‌چین است.
num-trend-of = عدد
num-point = { $name }: { $value }، تعداد { $n }
num-point-few = { $name }: { $value }، تعداد { $n }، برای نتیجه‌گیری کم است
num-point-none = { $name }: داده‌ای نیست
num-year-before = { $name }: { $value }؛ یک سال قبل { $before }، تعداد { $n }.
num-no-year-before = یک سال قبل ({ $period }) چیزی برای مقایسه نیست.
num-line-few = بیشتر دوره‌ها برای دیدن روند کم دارند.

## Products against targets
num-targets = در برابر هدف‌ها
num-targets-hint = هدف‌های محصولات و دسته‌ها، در بازه‌ای که دوره در آن تمام می‌شود.
num-target = هدف
num-target-of = چه
num-target-done = رسیده
num-target-part = سهم
num-target-by-now = تا امروز، روی خط راست
num-target-missing = مانده
num-target-reached = { $done } از { $target }
num-target-share = { $share }، { $period }
num-target-leads = سرنخ‌های جدید از هدف
num-target-won = موفق از هدف

## Open deals by age and value, and how many one usually has
num-ages = معامله‌های باز بر پایهٔ عمر و مبلغ
num-ages-hint = هر نقطه یک معامله است و آن را باز می‌کند.
num-ages-deal = معاملهٔ باز
num-ages-late = کهنه‌تر از نُه تا از هر ده معاملهٔ موفق
num-ages-title = معامله
num-ages-value = مبلغ
num-ages-days = عمر به روز
num-ages-stage = مرحله
num-ages-words = از هر ده معاملهٔ موفق، نُه تا در { $days } روز به نتیجه رسید (n = { $n }). کهنه‌تر از آن: { $late }.
num-ages-few = معامله‌های موفق کمتر از ده تاست و نمی‌گوید معامله چقدر می‌تواند کهنه شود؛ پس خطی کشیده نمی‌شود.
num-ages-more = بزرگ‌ترین‌ها نشان داده شده: { $shown }؛ کنار گذاشته: { $more }.
num-ages-left-out = بدون مبلغ، نرخ یا روز ایجاد: { $n }.
num-ages-point = { $title }، { $value }، عمر به روز: { $days }
num-ages-point-late = { $title }، { $value }، عمر به روز: { $days }، کهنه‌تر از نُه تا از هر ده معاملهٔ موفق
num-usual = معمولاً باز
num-usual-range = { $least } تا { $most } در هفته‌های گذشته، n = { $weeks }
num-usual-much = بیش از معمول: { $least } تا { $most }
