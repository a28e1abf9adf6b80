## The page
goals-set = تعیین هدف
goals-empty = هنوز هدفی نیست
goals-empty-words = بگویید در یک هفته، ماه، فصل یا سال باید به چه برسید: درآمد، معامله‌های موفق، سرنخ‌های جدید، فعالیت‌ها؛ برای همه، یا برای یک نفر، یک محصول یا یک کانال. Kariz هر روز می‌گوید جلو هستید یا عقب.
goals-of-team = همهٔ تیم
goals-of-people = افراد
goals-of-products = محصولات
goals-of-channels = کانال‌ها
goals-more = و { $n } مورد دیگر که شمرده نمی‌شود
goals-quarter = فصل { $quarter }، { $year }
goals-days = { $from } تا { $to }
goals-gone = { $name } (دیگر در فهرست نیست)
goals-done-of = از { $target }
goals-reached = محقق شد
goals-on-pace = طبق برنامه
goals-ahead = { $amount } جلوتر
goals-behind = { $amount } عقب‌تر
goals-none-now = برای این دوره هدفی نیست
goals-usual-even = مطابق روند معمول هدف
goals-usual-ahead = { $amount } جلوتر از روند معمول هدف
goals-usual-behind = { $amount } عقب‌تر از روند معمول هدف

## One goal
goals-change = تغییر
goals-remove = حذف
goals-remove-named = حذف هدف { $name }
goals-removed = هدف حذف شد: { $name }
goals-saved = هدف ذخیره شد: { $name }
goals-chart = { $name }، روز به روز. جهت‌نماها از روزی به روز دیگر می‌روند.
goals-day-all = { $day }: { $done }؛ خط مستقیم { $straight }، معمولاً { $usual }
goals-day-straight = { $day }: { $done }؛ خط مستقیم { $straight }
goals-day-done = { $day }: { $done }
goals-day-ahead-all = { $day }: خط مستقیم { $straight }، معمولاً { $usual }
goals-day-ahead = { $day }: خط مستقیم { $straight }
goals-line-done = تاکنون
goals-line-straight = خط مستقیم
goals-line-usual = معمولاً
goals-line-goal = هدف
goals-show-behind = { $amount }: نمایش موارد محاسبه‌شده
goals-so-far-n = { $n ->
    [0] هنوز چیزی نیست
    [one] از { $n } مورد
   *[other] از { $n } مورد
}
goals-so-far-left-out = { $n ->
    [one] از { $n } مورد
   *[other] از { $n } مورد
}؛ { $left ->
    [one] { $left } مورد مبلغ یا نرخ ارز ندارد
   *[other] { $left } مورد مبلغ یا نرخ ارز ندارد
}
goals-straight-basis = روز کاری { $gone } از { $all }
goals-usual-basis = در { $n } دورهٔ گذشته تا این زمان { $share } به دست آمده بود
goals-usual-few = دوره‌های گذشته کم است: از سه دوره به بعد می‌توان گفت معمولاً چگونه پیش می‌رود.
goals-pace = با این روند
goals-as-usual = { $amount } اگر مثل همیشه پیش برود
goals-missing = مانده تا هدف
goals-per-day = { $n ->
    [one] { $amount } در { $n } روز کاریِ مانده
   *[other] { $amount } در هر یک از { $n } روز کاریِ مانده
}
goals-lacks-target = برای این دوره هدفی بیش از صفر تعیین نشده است، پس کمبودی هم در کار نیست.
goals-table = روز به روز، به عدد
goals-table-day = روز
goals-behind-count = { $n ->
    [one] { $n } مورد
   *[other] { $n } مورد
}
goals-show-all = نمایش همه

## What it takes
goals-need = چه لازم است
goals-need-what = از این پس
goals-need-likely = حدود
goals-need-range = ۸ بار از ۱۰ بار
goals-range = { $low } تا { $high }
goals-need-wins = معامله‌هایی که باید موفق شود
goals-need-average = به‌طور میانگین هر یک { $amount }
goals-need-deals = معامله‌هایی که باید به نتیجه برسد
goals-need-rate = با نرخ موفقیت { $rate }
goals-need-meetings = جلسه و دمو
goals-need-touches = ارتباط با خریداران
goals-need-leads = سرنخ‌های جدید
goals-need-leads-n = بر پایهٔ { $n } سرنخِ تعیین‌تکلیف‌شده
goals-ground-own = بر پایهٔ { $n } معامله که طی یک سال بسته شده است.
goals-ground-team = بر پایهٔ { $n } معاملهٔ همهٔ تیم که طی یک سال بسته شده است: معامله‌های خودش کم است.
goals-too-few = کمتر از ده مورد: برای نتیجه‌گیری کم است.

## Coverage
goals-cover = پوشش
goals-cover-title = معامله‌های باز برای { $name }
cover-times = { $factor } برابر
cover-present = موجود: { $factor } = { $open } باز ÷ { $missing } کمبود
cover-needed = لازم: { $factor } (۸ بار از ۱۰ بار { $low } تا { $high }) = ۱ ÷ نرخ موفقیت { $rate }
cover-yes = به اندازهٔ کافی معاملهٔ باز هست.
cover-perhaps = معاملهٔ باز تقریباً کافی است: دقیق‌تر نمی‌توان گفت.
cover-no = معاملهٔ باز کم است: حدود { $amount } بیشتر لازم است.
cover-by-count = معامله‌های ناموفق مبلغ ندارد، پس نرخ موفقیت به تعداد است.
cover-without-value = { $n ->
    [one] { $n } معاملهٔ باز مبلغ یا نرخ ارز ندارد و حساب نشده است.
   *[other] { $n } معاملهٔ باز مبلغ یا نرخ ارز ندارد و حساب نشده است.
}
cover-ground-own = بر پایهٔ { $n } معامله که طی یک سال بسته شده است.
cover-ground-team = بر پایهٔ { $n } معاملهٔ همهٔ تیم که طی یک سال بسته شده است: معامله‌های خودش کم است.
cover-few = کمتر از ده مورد: برای نتیجه‌گیری کم است.
cover-show = نمایش { $n } معاملهٔ باز
cover-lacks-target = برای این دوره هدفی بیش از صفر تعیین نشده است، پس کمبودی هم در کار نیست.
cover-lacks-nothing = محقق شد: کمبودی نیست.
cover-lacks-closed = طی یک سال معامله‌ای بسته نشده است: پس از بسته شدن چند معامله معلوم می‌شود چه لازم است.
cover-lacks-won = طی یک سال معامله‌ای موفق نشده است: پس از چند معاملهٔ موفق معلوم می‌شود چه لازم است.
cover-lacks-values = هیچ معاملهٔ موفقی مبلغ قابل جمع ندارد: برای معامله‌ها مبلغ و در تنظیمات نرخ ارز را وارد کنید.
cover-lacks-deals = این هدف با کار محقق می‌شود، نه با موفقیت معامله: سهم هر روز در بالا آمده است.
cover-lacks-leads = محصولات پیش از معامله سرنخ ندارند.

## Spans before
goals-past = پیش از این
goals-past-reached = { $all ->
    [one] { $n } از { $all } محقق شد
   *[other] { $n } از { $all } محقق شد
}
goals-past-span = دوره
goals-past-share = تحقق هدف
goals-past-cell = { $span }: { $amount }. نمایش موارد محاسبه‌شده.
goals-past-title = { $measure }، { $span }

## Setting a goal
goals-edit = تغییر هدف
goals-what = چه چیزی شمرده شود
goals-span = دوره
goals-whose = برای چه کسی یا چه چیزی
goals-everybody = همهٔ افراد
goals-category = دسته: { $name }
goals-target = هدف
goals-target-wrong = هدف عددی بزرگ‌تر از صفر است.
goals-from = از
goals-from-words = هدف دوره‌های پیشین همان می‌ماند.
goals-note = یادداشت
goals-there = چنین هدفی هست: { $target }. همان تغییر می‌کند.
goals-lately = پیش از این: { $list }
goals-lately-one = { $span } { $amount }

## Terms of payment
terms-of-workspace = برای همهٔ معامله‌ها، مگر کاریز یا معامله چیز دیگری بگوید.
terms-of-pipeline = برای معامله‌های { $name }، مگر معامله چیز دیگری بگوید.
terms-of-deal = برای { $name }.
terms-share = درصد
terms-days = روز پس از موفقیت
terms-add = افزودن قسط
terms-drop = حذف این قسط
terms-part = قسط { $n }
terms-wrong = جمع قسط‌ها باید ۱۰۰ درصد باشد: اکنون { $sum } است.
terms-days-wrong = شمار روزها عددی صحیح و حداکثر { $most } است.
terms-none = بدون شرایط ویژه
terms-as-usual = بدون شرایط ویژه: { $terms }
terms-saved = شرایط پرداخت ذخیره شد
