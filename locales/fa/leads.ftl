## The page of leads
leads-this-month = { $n ->
    [one] { $n } سرنخ جدید در این ماه
   *[other] { $n } سرنخ جدید در این ماه
}
leads-toolbar = کدام سرنخ‌ها و به چه ترتیب
leads-all-open = همهٔ بازها
leads-state-ready = آمادهٔ خرید
leads-state-new = جدید
leads-state-working = در حال پیگیری
leads-state-nurture = پرورش
leads-state-converted = تبدیل‌شده
leads-state-disqualified = ردشده
leads-until = تا { $date }
leads-filter-text = جست‌وجو در فهرست
leads-any-channel = همهٔ کانال‌ها
leads-any-owner = همهٔ مسئول‌ها
leads-sort-label = ترتیب
leads-sort = ترتیب: { $what }
leads-sort-score = امتیاز
leads-sort-fit = تناسب
leads-any-fit = همهٔ تناسب‌ها
leads-fit-letter = تناسب { $letter }
leads-sort-newest = جدیدترین
leads-no-match = سرنخی پیدا نشد
leads-choose = سرنخی را انتخاب کنید تا اطلاعات آن را ببینید. با J و K از یکی به دیگری می‌روید.
leads-select = انتخاب { $name }
leads-days = { $n ->
    [0] امروز
    [one] { $n } روز
   *[other] { $n } روز
}
leads-count = { $n ->
    [one] { $n } سرنخ
   *[other] { $n } سرنخ
}

## Nobody yet
leads-empty = هنوز سرنخی نیست
leads-empty-words = سرنخ کسی است که شاید خریدار شود: یک نام کافی است. سرنخ‌ها تا به معامله تبدیل نشوند در کاریز حساب نمی‌شوند.
leads-empty-line = یک خط بنویسید: نام، شرکت، ایمیل، تلفن، به هر ترتیب.
leads-empty-paste = امضای ایمیل، متن کارت ویزیت یا یک فهرست را بچسبانید، هر سرنخ در یک خط.
leads-empty-card = vCard یا سطرهای صفحه‌گسترده را بچسبانید، یا فایل vCard یا CSV انتخاب کنید: هر سطر یک سرنخ می‌شود.
leads-add-first = افزودن اولین سرنخ

## New leads
leads-add-line = افزودن سرنخ: یک خط، امضا، vCard یا فهرست
leads-add-example = نام، شرکت، ایمیل، تلفن…
leads-add = افزودن
leads-add-people = از مخاطبان
leads-add-file = فایل vCard یا CSV
leads-card-unread = فایل خوانده نمی‌شود.
leads-add-first-this = اول آنچه را در کادر است اضافه یا پاک کنید.
leads-read-as = یعنی
leads-read-many = { $n ->
    [one] یعنی { $n } سرنخ
   *[other] یعنی { $n } سرنخ
}
leads-and-more = { $names } و دیگران
leads-nobody-like = هنوز چنین کسی نیست
leads-known = { $name } از قبل هست
leads-known-many = { $n ->
    [one] { $n } نفر از آن‌ها از قبل هست: { $names }
   *[other] { $n } نفر از آن‌ها از قبل هستند: { $names }
}
leads-read-all = همهٔ سرنخ‌های خوانده‌شده
leads-leave-out = آن‌هایی که از قبل هستند اضافه نشوند
leads-too-long = این متن بیش از { $most } است. آن را بخش‌بخش بچسبانید.
leads-too-many = تعداد سرنخ‌ها بیش از { $most } است. آن‌ها را بخش‌بخش بچسبانید.
leads-no-person = سرنخ شمارهٔ { $n } بسیار بلندتر از اطلاعات یک نفر است. چیزی خوانده نشد.
leads-broken-card = کارت شمارهٔ { $n } پایان ندارد یا دربارهٔ کسی چیزی نمی‌گوید. چیزی خوانده نشد.
leads-added = { $name } اضافه شد
leads-added-many = { $n ->
    [one] { $n } سرنخ اضافه شد
   *[other] { $n } سرنخ اضافه شد
}

## Goals
leads-goals = هدف سرنخ‌های جدید
leads-goals-by = مبنای هدف
leads-goals-count = تعداد
leads-goals-edit = ویرایش هدف‌ها
leads-goal-day = امروز
leads-goal-week = این هفته
leads-goal-month = این ماه
leads-goal-of = از { $goal }
leads-goal-reached = محقق شد
leads-goal-on-pace = طبق برنامه
leads-goal-ahead = { $n } جلوتر
leads-goal-behind = { $n } عقب‌تر
leads-pace-day = با این روند { $month } در ۳۰ روز و { $half } در شش ماه
leads-pace-week = با این روند { $n } تا پایان هفته
leads-pace-month = با این روند { $n }، و حدود { $half } در شش ماه
leads-goal-per-day = سرنخ در روز
leads-goal-per-week = سرنخ در هفته
leads-goal-per-month = سرنخ در ماه
leads-worth-per-day = مبلغ در روز
leads-worth-per-week = مبلغ در هفته
leads-worth-per-month = مبلغ در ماه
leads-goals-hint = برای مقایسه: روزی ۲۵۰ سرنخ پس از ۳۰ روز { $month } و پس از شش ماه { $half } سرنخ می‌شود. خالی یعنی بدون هدف.

## A lead
leads-known-of = آنچه می‌دانیم
leads-became = تبدیل شد به معاملهٔ
leads-reopen = بازگشایی
leads-convert = تبدیل به معامله
leads-convert-into = به معاملهٔ موجود…
leads-work = شروع پیگیری
leads-nurture = پرورش…
leads-disqualify = رد سرنخ…
leads-more = کارهای دیگر این سرنخ
leads-to-bin = حذف
leads-gone = این سرنخ اینجا نیست
leads-restore = بازیابی
leads-restored = سرنخ بازیابی شد.
leads-worked = { $name } در حال پیگیری است.
leads-reopened = { $name } دوباره باز است.

leads-next-step = گام بعدی
leads-step-done = انجام شد
leads-step-later = روز دیگر
leads-plan-step = تعیین گام
leads-next-none = چیزی در برنامه نیست.
leads-handed-over = گام «{ $step }»، { $when }؛ مسئول: { $owner }.

## Fit
leads-fit = تناسب
leads-fit-none = مشتری ایده‌آل هنوز تعریف نشده است: همهٔ امتیاز از تعامل می‌آید.
leads-describe-ideal = تعریف مشتری ایده‌آل…
leads-ideal = مشتری ایده‌آل…
leads-wanted = مطلوب: { $what }
leads-wanted-range = مطلوب: { $from } تا { $to }
leads-wanted-from = مطلوب: { $from } یا بیشتر
leads-wanted-to = مطلوب: { $to } یا کمتر
leads-objection = می‌گویند: { $what }
leads-not-known = هنوز نامعلوم
leads-score-menu = امتیاز
leads-points = امتیازها…
leads-past = درستی امتیازها…

## Qualification
leads-qualification = ارزیابی
leads-frame = پرسش‌های این فضای کاری
leads-frame-bant = BANT
leads-frame-three = سه پرسش
leads-frame-both = هر دو
leads-qualified = { $yes } بله، { $partly } تا حدی، { $no } خیر، { $unknown } نامعلوم
leads-question = { $question ->
    [budget] بودجه
    [authority] اختیار تصمیم
    [need] نیاز
    [timeline] زمان
    [problem] آیا مشکلی هست که ما در آن کمک می‌کنیم؟
    [opportunity] آیا فرصتی هست که ما فراهم می‌کنیم؟
   *[agrees] آیا خریدار هم موافق است؟
}
leads-extent = { $extent ->
    [no] خیر
    [partly] تا حدی
    [yes] بله
   *[unknown] نامعلوم
}
leads-evidence = بر چه اساس: { $question }
leads-evidence-example = از کجا می‌دانید؟ چه باید پرسید؟

## Engagement
leads-engagement = تعامل
leads-points-of = { $points } از { $most }
leads-engagement-none = هنوز چیزی نیست. آنچه را پیش می‌آید با یک لمس ثبت کنید؛ تماس‌ها و جلسه‌ها خودبه‌خود حساب می‌شوند. امتیازها با گذشت روزها کم می‌شوند.
leads-record = ثبت نشانه
leads-lasting-when = { $n ->
    [one] { $when }، کم نمی‌شود
   *[other] { $n } بار، آخرین بار { $when }، کم نمی‌شود
}
leads-signal-recorded = { $name }: { $signal }
leads-signal-when = { $n ->
    [one] { $when }، طی { $days } روز کم می‌شود
   *[other] { $n } بار، آخرین بار { $when }، طی { $days } روز کم می‌شود
}

## So far
leads-so-far = تاکنون
leads-touches = { $n } از { $goal } ارتباط
leads-came-in = ثبت سرنخ
leads-show-all = نمایش هر { $n } مورد
leads-from-deal = پیگیری دوباره؛ پیش‌تر ناموفق:
leads-log-kind = چه بود
leads-log-text = چه گفته یا انجام شد
leads-log = ثبت

## Not now, or not at all
leads-nurture-title = پرورش: { $name }
leads-nurture-words = در پایان فهرست می‌ماند و در آن روز دوباره پیش روی شما می‌آید.
leads-until-when = تا کی
leads-until-label = پیگیری دوباره در
leads-day-later = روزی پس از امروز انتخاب کنید.
leads-in-two-weeks = دو هفتهٔ دیگر
leads-in-a-month = یک ماه دیگر
leads-in-three-months = سه ماه دیگر
leads-in-six-months = شش ماه دیگر
leads-nurture-do = پرورش
leads-nurtured = { $who }: تا { $date } کنار می‌ماند.
leads-disqualify-title = رد: { $name }
leads-why-not = دلیل رد
leads-why-not-words = سرنخ‌هایی که خریدار نمی‌شوند در هیچ عددی از کاریز حساب نمی‌شوند.
leads-other-reason = دلیل دیگر
leads-reason-missing = دلیلی انتخاب کنید یا بنویسید.
leads-try-again = پیگیری دوباره
leads-never = هرگز
leads-from-a-day = از روزی معین
leads-disqualify-do = رد سرنخ
leads-disqualified = { $name } رد شد

## Into a deal
leads-convert-title = تبدیل: { $name }
leads-convert-what = تبدیل به
leads-existing-deal = معاملهٔ موجود
leads-convert-words = سابقهٔ سرنخ می‌ماند؛ آنچه برای آن انجام شده و آنچه در ارزیابی آن معلوم شده، در معامله هم دیده می‌شود.
leads-convert-anyway = تبدیل در هر صورت
leads-is-known = همان { $name } است که از قبل هست
leads-criteria = شرط‌های ورود به مرحله
leads-find-deal = یافتن معامله
leads-no-deal = معاملهٔ بازی با این نام نیست.
leads-deal-missing = معامله‌ای انتخاب کنید.
leads-converted = { $name } به معامله تبدیل شد.
leads-open-deal = باز کردن معامله

## Many at once
leads-bulk = سرنخ‌های انتخاب‌شده
leads-selected = { $n ->
    [one] { $n } انتخاب‌شده
   *[other] { $n } انتخاب‌شده
}
leads-select-all = انتخاب همه
leads-select-none = لغو انتخاب
leads-changed = { $n ->
    [one] { $n } سرنخ تغییر کرد
   *[other] { $n } سرنخ تغییر کرد
}
leads-binned = { $n ->
    [one] { $n } سرنخ به سطل بازیافت رفت
   *[other] { $n } سرنخ به سطل بازیافت رفت
}
