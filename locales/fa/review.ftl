### The check-up (G2), and the weekly review (G4).

## The check-up
check-reckoning = در حال بررسی داده‌ها…
check-eight = هشت اشتباه رایج
check-found = { $n ->
    [0] هیچ‌کدام از هشت مورد
    [one] { $n } مورد از هشت مورد
   *[other] { $n } مورد از هشت مورد
}
check-mistake = اشتباه
check-evidence = شواهد، از داده‌های خودتان
check-sample = نمونه
check-weeks = هشت هفته
check-next = گام بعدی
check-first = اول این کارها
check-first-words = حداکثر سه کار
check-first-none = کار فوری نیست: هیچ‌یک از هشت اشتباه رخ نداده است.
check-small = فعلاً داده کم است. از ده معامله، ارتباط یا مشتری به بعد می‌توان چیزی گفت.
check-high = جدی
check-medium = متوسط
check-low = جزئی
check-fine = خوب
check-few = داده کم است
check-nothing = چیزی پیدا نشد.
check-n = تعداد { $n }
check-trend = { $now }، پیش‌تر { $before }
check-same = { $now }، مانند پیش
check-planned = { $n ->
    [one] { $n } تماس برنامه‌ریزی شد
   *[other] { $n } تماس برنامه‌ریزی شد
}
check-set-aside = روزی یک ساعت برای یافتن خریدار جدید کنار گذاشته شد

mistake-prospecting = نبود وقت برای یافتن خریدار جدید
mistake-unqualified = سرنخ‌های ارزیابی‌نشده در کاریز
mistake-balance = نبود تعادل میان مرحله‌ها
mistake-holding = رها نکردن معامله‌های بی‌سرانجام
mistake-tracking = ثبت نکردن داده‌ها
mistake-customers = مشتریان فراموش‌شده
mistake-misleading = عددهای گمراه‌کننده
mistake-products = نبود تعادل میان محصولات
about-prospecting = گفت‌وگو با افراد جدید
about-unqualified = کسی نمی‌داند می‌خرند یا نه
about-balance = معامله‌های باز در برابر بازهٔ هر مرحله
about-holding = قدیمی، بدون ارتباط، بارها به تعویق افتاده
about-tracking = نبود مبلغ، تاریخ، گام یا دلیل
about-customers = ۹۰ روز است کسی با آن‌ها گفت‌وگو نکرده است
about-misleading = عددهای پرت، داده‌های کهنه، شکست‌های ثبت‌نشده
about-products = آنچه تقریباً کسی نمی‌فروشد
sample-touches = ارتباط در ۴ هفته
sample-past = معاملهٔ پس از مرحلهٔ اول که چیزی از آن ثبت شده
sample-open = معاملهٔ باز
sample-tracked = باز، یا ناموفق در ۹۰ روز
sample-customers = مشتری
sample-closed = بسته‌شده در یک سال
sample-products = معاملهٔ باز با محصول

sign-no-leads = { $weeks ->
    [one] در { $weeks } هفته از ۴ هفتهٔ اخیر نه سرنخ جدیدی آمد و نه با سرنخی گفت‌وگو شد
   *[other] در { $weeks } هفته از ۴ هفتهٔ اخیر نه سرنخ جدیدی آمد و نه با سرنخی گفت‌وگو شد
}
sign-for-leads = از { $all } ارتباط در ۴ هفته، { $leads } ارتباط با سرنخ‌ها بود، { $share }
sign-nothing-set-aside = برای هفتهٔ آینده کاری برای سرنخ‌ها برنامه‌ریزی نشده است
sign-without-criteria = { $n ->
    [one] { $n } معامله شرط‌های مرحلهٔ خود را ندارد
   *[other] { $n } معامله شرط‌های مرحلهٔ خود را ندارد
}
sign-nothing-known = { $n ->
    [one] { $n } معامله بدون هیچ پاسخی به پرسش‌ها
   *[other] { $n } معامله بدون هیچ پاسخی به پرسش‌ها
}
sign-answered-no = { $n ->
    [one] { $n } معامله با یک پاسخ «خیر»
   *[other] { $n } معامله با یک پاسخ «خیر»
}
sign-not-recorded = { $n ->
    [one] { $n } معامله که چیزی از آن ثبت نشده: سرنخ ندارد و مرحله‌اش چیزی نمی‌خواهد
   *[other] { $n } معامله که چیزی از آن ثبت نشده: سرنخ ندارد و مرحله‌اش چیزی نمی‌خواهد
}
sign-too-many = { $stage }: { $open } معاملهٔ باز، حداکثر { $most }
sign-too-few = { $stage }: { $open } معاملهٔ باز، حداقل { $least }
sign-almost-all = بیشتر معامله‌ها در «{ $stage }» است: { $open }
sign-old = { $n ->
    [one] { $n } معامله طولانی‌تر از ۹۰٪ معامله‌های موفق ({ $days } روز)، و بدون ارتباط یا به تعویق افتاده
   *[other] { $n } معامله طولانی‌تر از ۹۰٪ معامله‌های موفق ({ $days } روز)، و بدون ارتباط یا به تعویق افتاده
}
sign-past-limit = { $n ->
    [one] { $n } معامله بیش از مهلت مرحلهٔ خود، و بدون ارتباط یا به تعویق افتاده
   *[other] { $n } معامله بیش از مهلت مرحلهٔ خود، و بدون ارتباط یا به تعویق افتاده
}
sign-silent = { $n ->
    [one] { $n } معامله بیش از { $days } روز بدون ارتباط
   *[other] { $n } معامله بیش از { $days } روز بدون ارتباط
}
sign-pushed = { $n ->
    [one] { $n } معامله { $times } بار یا بیشتر به تعویق افتاده
   *[other] { $n } معامله { $times } بار یا بیشتر به تعویق افتاده
}
sign-no-step = { $n ->
    [one] { $n } معامله بدون گام بعدی
   *[other] { $n } معامله بدون گام بعدی
}
sign-no-value = { $n ->
    [one] { $n } معامله بدون مبلغ
   *[other] { $n } معامله بدون مبلغ
}
sign-no-day = { $n ->
    [one] { $n } معامله بدون تاریخ بستن احتمالی
   *[other] { $n } معامله بدون تاریخ بستن احتمالی
}
sign-day-passed = { $n ->
    [one] { $n } معامله پس از تاریخ بستن احتمالی
   *[other] { $n } معامله پس از تاریخ بستن احتمالی
}
sign-no-reason = { $n ->
    [one] { $n } معاملهٔ ناموفق بدون دلیل
   *[other] { $n } معاملهٔ ناموفق بدون دلیل
}
sign-not-spoken = { $n ->
    [one] { $days } روز است با { $n } مشتری گفت‌وگو نشده است
   *[other] { $days } روز است با { $n } مشتری گفت‌وگو نشده است
}
sign-outlier = یک معامله { $share } همهٔ مبلغ موفق در یک سال است: میانگین چیز زیادی نمی‌گوید
sign-never-lost = همهٔ { $won } معاملهٔ بسته‌شده موفق بود: شکست‌ها ثبت نمی‌شود
sign-stale = { $n ->
    [one] { $n } معاملهٔ باز که { $days } روز است کسی سراغ آن نرفته است
   *[other] { $n } معاملهٔ باز که { $days } روز است کسی سراغ آن‌ها نرفته است
}
sign-nobody-leaves = { $stage }: { $days } روز است معامله‌ای از آن بیرون نرفته
sign-few-closed = { $name }: فقط { $closed } معاملهٔ بسته‌شده، پس نرخ موفقیت نشان داده نمی‌شود
sign-neglected = { $open ->
    [0] { $product }: بدون معاملهٔ باز
    [one] { $product }: { $open } معاملهٔ باز
   *[other] { $product }: { $open } معاملهٔ باز
}
sign-one-product = فقط یک محصول: چیزی برای متعادل کردن نیست
sign-no-product = هنوز محصولی نیست: چیزی برای متعادل کردن نیست

check-step-set-aside = روزی یک ساعت کنار بگذارید
check-step-plan = { $n ->
    [one] برنامه‌ریزی { $n } تماس
   *[other] برنامه‌ریزی { $n } تماس
}
check-step-clean = پاک‌سازی { $n } مورد
check-step-fill = تکمیل { $n } مورد
check-step-look = نمایش { $n } مورد
plan-prospecting = یافتن خریدار جدید
plan-ask = پرسیدن آنچه هنوز معلوم نیست
plan-move = پیش بردن معامله
plan-customer = کارشان چطور پیش می‌رود؟

## The nine habits
habits-title = نُه عادت خوب
habits-kept = { $n ->
    [one] { $n } عادت رعایت می‌شود
   *[other] { $n } عادت رعایت می‌شود
}
habit-yes = رعایت می‌شود
habit-partly = تا حدی
habit-no = هنوز نه
habit-reviews = وقت برای کاریز
habit-reviews-why = شرکت‌هایی که ماهی چهار ساعت وقت گذاشتند ۱۴٪ بیش از آن‌ها که یک ساعت گذاشتند رشد کردند.
habit-reviews-n = { $done } از { $of } در ۳۰ روز
habit-training = همه می‌دانند چه کنند
habit-training-why = هر مرحله راهنما دارد، برای قدیمی‌ها و تازه‌واردها.
habit-training-n = { $done } مرحله از { $of } مرحله راهنما دارد
habit-follow-up = پیگیری
habit-follow-up-why = بیشتر افراد پس از دو تماس رها می‌کنند؛ به‌طور میانگین هشت ارتباط لازم است.
habit-follow-up-n = { $done } از { $of } معاملهٔ ناموفق در ۹۰ روز به هدف ارتباط رسید
habit-short = چرخهٔ کوتاه
habit-short-why = هرچه طولانی‌تر شود، بیشتر پشیمان می‌شوند.
habit-short-n = { $now } روز تا موفقیت، پیش‌تر { $before } روز
habit-short-first = { $now } روز تا موفقیت؛ پیش از آن برای مقایسه کم است
habit-referrals = درخواست معرفی
habit-referrals-why = مردم با سفارش آشنا خیلی راحت‌تر می‌خرند.
habit-leads-n = { $done } از { $of } سرنخ جدید در ۹۰ روز
habit-words = زبان مشترک با بازاریابی
habit-words-why = بنویسید مشتری ایده‌آل چه می‌خواهد و با چه واژه‌هایی.
habit-words-n = { $done } از { $of } ویژگی مشتری ایده‌آل نوشته شده
habit-clean = کاریز تمیز
habit-clean-why = نه گیرکرده، نه بدون ارتباط، نه تاریخ گذشته.
habit-clean-n = { $done } از { $of } معاملهٔ باز مرتب است
habit-partners = همکاری با شرکای تجاری
habit-partners-why = سرنخ‌هایی که کسی جز مشتری معرفی کرده است.
habit-questioned = پرسیدن دربارهٔ مرحله‌ها
habit-questioned-why = دربارهٔ هر مرحله بپرسید چرا هست.
habit-questioned-n = { $done } مرحله از { $of } مرحله در یک سال بررسی شده

## The review
review-name = مرور { $date }
review-begin-title = یک ساعت برای کاریز
review-begin-words = مروری بر آنچه تغییر کرده، آنچه موفق و ناموفق شده و چرا، و آنچه باید کرد. تصمیم‌ها به گام تبدیل می‌شوند؛ در پایان خلاصه‌ای برای اشتراک‌گذاری آماده است.
review-since-last = از مرور قبلی، { $when }
review-since-week = از یک هفته پیش: پیش از این مروری نبوده
review-begin = آغاز مرور
review-walk = مسیر مرور
review-beside = کنار مرور
review-time = زمان مرور
review-of-minutes = از { $n } دقیقه
review-minutes = { $n } دقیقه
review-hours = { $n } ساعت
review-hours-of = { $done } از { $wanted }
review-hours-why = ماهی چهار ساعت: شرکت‌هایی که وقت گذاشتند ۱۴٪ بیشتر رشد کردند.
review-held = { $n ->
    [0] هنوز مروری نبوده
    [one] { $n } مرور
   *[other] { $n } مرور
}
review-pause = مکث
review-go-on = ادامه
review-end = پایان و ارسال خلاصه
review-back = بازگشت
review-next = بعدی: { $part }
review-nothing = اینجا چیزی برای گفتن نیست.
review-more = { $n ->
    [one] { $n } مورد دیگر
   *[other] { $n } مورد دیگر
}
review-deals = { $n ->
    [0] موردی نیست
    [one] { $n } معامله
   *[other] { $n } معامله
}
review-moves = { $n ->
    [0] هیچ معامله‌ای جابه‌جا نشده
    [one] { $n } معامله: { $on } به جلو، { $back } به عقب
   *[other] { $n } معامله: { $on } به جلو، { $back } به عقب
}
part-moved = چه تغییر کرد
part-won = موفق‌ها، و چرا
part-lost = ناموفق‌ها، و چرا
part-surprising = موفقیت‌های غافلگیرکننده
part-stuck = گیرکرده
part-no-step = بدون گام بعدی
part-closing = نزدیک به بستن
part-goals = هدف‌ها
part-question = یک پرسش
review-opening = آن زمان باز
review-came = جدید
review-up = افزایش مبلغ
review-down = کاهش مبلغ
review-won = موفق
review-lost = ناموفق
review-gone = به سطل بازیافت
review-closing = اکنون باز
review-won-on = موفق، { $date }
review-lost-on = ناموفق، { $date }
review-on = مرحلهٔ بعد
review-go-back = یک مرحله عقب
review-plan = تعیین گام
review-park = کنار گذاشتن تا…
review-try-again = پیگیری دوباره…
review-close-won = موفق…
review-close-lost = ناموفق…
review-decision = تصمیم
review-acts = عملیات: { $title }
review-moved-to = به «{ $stage }» رفت
review-last-stage = همین حالا در مرحلهٔ آخر است.
review-first-stage = همین حالا در مرحلهٔ اول است.
review-keys-deals = معامله‌ها
review-key-on = جلو
review-key-back = عقب
review-key-park = کنار
review-key-close = بستن
review-key-decide = تصمیم

note-made = جدید
note-reopened = بازگشایی شد
note-forward = از { $from } به { $to }
note-back = برگشت از { $from } به { $to }
note-value = مبلغ از { $from } به { $to }
note-expected = تاریخ بستن احتمالی از { $from } به { $to }
note-owner = مسئول عوض شد
note-gone = به سطل بازیافت رفت
note-won = موفق
note-lost-in = ناموفق در { $stage }
note-touches = { $done } از { $goal } ارتباط
note-budget = بودجه هرگز پرسیده نشد
note-no-reason = دلیل نوشته نشده
note-chance = در مرور قبلی احتمال { $chance }
note-fast = در { $days } روز موفق شد، سریع‌تر از ۹۰٪ معامله‌های موفق
note-pushed = { $times ->
    [one] پیش از آن { $times } بار به تعویق افتاد
   *[other] پیش از آن { $times } بار به تعویق افتاد
}
note-stuck = { $days } روز در مرحله، مهلت { $limit } روز
note-quiet = { $days ->
    [0] امروز ارتباط گرفته شد
    [one] { $days } روز از آخرین ارتباط
   *[other] { $days } روز از آخرین ارتباط
}
note-untouched = هنوز ارتباطی گرفته نشده
note-due = تاریخ بستن احتمالی { $date }

review-park-title = کنار گذاشتن { $title }
review-park-words = فعلاً به‌عنوان ناموفق از کاریز بیرون می‌رود و در آن روز به سرنخ‌ها برمی‌گردد.
review-until = تا کی؟
review-months = { $n ->
    [one] { $n } ماه دیگر
   *[other] { $n } ماه دیگر
}
review-reason = دلیل
review-no-reason = بدون دلیل
review-day-later = روزی پس از امروز انتخاب کنید.
review-parked = کنار گذاشته شد تا { $date }

review-decisions = تصمیم‌ها
review-no-decisions = تصمیم‌ها اینجا می‌آیند و به گامی با روز و مسئول تبدیل می‌شوند.
review-decide-title = چه تصمیمی گرفته شد؟
review-decide-about = تصمیم دربارهٔ { $title }
review-decision-example = پیش از پیشنهاد قیمت، بودجه را بپرسیم
review-decision-missing = بنویسید چه تصمیمی گرفته شد.
review-becomes-step = به گام تبدیل شود
review-nobody = تعیین‌نشده
review-keep-decision = ذخیره
review-decided = تصمیم ذخیره شد
review-decided-step = تصمیم ذخیره و گام برنامه‌ریزی شد
review-take-back = پس گرفتن: { $text }
review-step-done = انجام شد
review-decided-n = { $n ->
    [0] بدون تصمیم
    [one] { $n } تصمیم
   *[other] { $n } تصمیم
}
review-notes = یادداشت‌ها
review-notes-hint = همه در همین‌ها می‌نویسند

review-why-stage = { $stage }: چرا این مرحله را داریم؟
review-why-words = بدون آن چه کم می‌شد؟ در آن چه تصمیمی گرفته می‌شود؟ می‌شود کوتاه‌تر باشد یا با مرحلهٔ دیگری یکی شود؟
review-answer = پاسخ
review-other-stage = مرحلهٔ دیگر
review-stage-facts = { $days ->
    [one] از { $all } معامله‌ای که در ۱۸۰ روز بیرون رفت، { $on } جلو رفت، { $lost } ناموفق شد، { $back } برگشت؛ میانه { $days } روز
   *[other] از { $all } معامله‌ای که در ۱۸۰ روز بیرون رفت، { $on } جلو رفت، { $lost } ناموفق شد، { $back } برگشت؛ میانه { $days } روز
}
review-stage-new = { $n ->
    [one] در ۱۸۰ روز چیزی از آن بیرون نرفته؛ { $n } معامله در آن است.
   *[other] در ۱۸۰ روز چیزی از آن بیرون نرفته؛ { $n } معامله در آن است.
}

review-goal-of = { $done } از { $goal }
review-goal-reached = محقق شد
review-goal-on-pace = طبق برنامه
review-goal-ahead = { $n } جلوتر
review-goal-behind = { $n } عقب‌تر
review-no-goals = هنوز هدفی تعیین نشده است.

review-former = مرورهای انجام‌شده
review-none-yet = هنوز مروری نیست.
review-took = { $time } طول کشید.
review-was-there = شرکت‌کنندگان: { $names }
review-from-to = مبلغ باز: آن زمان { $from }، اکنون { $to }.
review-heading = { $name }: { $n }
review-share = اشتراک‌گذاری
review-copy = کپی متن
review-copied = کپی شد
review-print = چاپ

review-here = حاضران
review-leads = گرداننده
review-follows = همراه
review-elsewhere = جای دیگر
review-alone = کس دیگری وصل نیست.
review-invite = دعوت به نشست زنده
review-following = { $name } مرور را اداره می‌کند؛ این صفحه با او پیش می‌رود.
review-not-following = { $name } مرور را اداره می‌کند؛ شما جداگانه نگاه می‌کنید.
review-follow = همراهی دوباره
review-stop-following = گشت‌وگذار آزاد
review-not-led = این مرور در دستگاه دیگری آغاز شده است.
review-take-lead = ادارهٔ مرور از اینجا
review-somebody = یک نفر
