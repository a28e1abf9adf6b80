## Sequences, and what is written with (W3, W4)
seq-intro = رشته‌ای از ارتباط‌ها. هر یک چند روز پس از انجام قبلی، به‌صورت گام سررسید می‌شود؛ ایمیل‌ها در برنامهٔ ایمیل خودتان باز می‌شوند.
seq-templates = قالب‌ها
seq-what = آنچه نشان داده می‌شود
seq-own-name = نام
seq-new = زنجیرهٔ جدید
seq-edit = ویرایش
seq-delete = حذف
seq-deleted = { $name } در سطل بازیافت است و برای همهٔ کسانی که در آن بودند پایان یافت.
seq-more = بیشتر: { $name }
seq-purpose = کاربرد
seq-weekdays = فقط روزهای کاری
seq-weekdays-words = روزهای تعطیل حساب نمی‌شود
seq-stops = متوقف می‌شود وقتی
seq-stops-answer = خریدار پاسخ دهد
seq-stops-answer-words = کسی با او صحبت کرده یا پاسخش ثبت شده باشد
seq-stops-meeting = جلسه‌ای در برنامه بیاید
seq-stops-meeting-words = با این معامله یا سرنخ
seq-stops-always = موفق، ناموفق یا رد شود
seq-stops-always-words = همیشه؛ و نیز وقتی نخواهد ایمیل بگیرد
seq-goes-on = ادامه می‌یابد
seq-steps = { $n ->
    [one] { $n } گام
   *[other] { $n } گام
}
seq-running = { $n ->
    [0] کسی در آن نیست
    [one] { $n } در جریان
   *[other] { $n } در جریان
}
seq-ended = { $n ->
    [one] { $n } مورد در آن بوده، { $answered } پاسخ داده ({ $share })
   *[other] { $n } مورد در آن بوده، { $answered } پاسخ داده ({ $share })
}
seq-none-ended = هنوز کسی در آن نبوده است
seq-days = { $n ->
    [0] همان روز
    [one] پس از { $n } روز
   *[other] پس از { $n } روز
}
seq-workdays = { $n ->
    [0] همان روز
    [one] پس از { $n } روز کاری
   *[other] پس از { $n } روز کاری
}
seq-months = { $n ->
    [one] پس از { $n } ماه
   *[other] پس از { $n } ماه
}
seq-at = { $when }، { $time }
seq-here = { $n ->
    [one] { $n } مورد در این گام
   *[other] { $n } مورد در این گام
}
seq-answers = { $answers } پاسخ از { $n }
seq-version = نگارش { $version }: { $answers } از { $n }
seq-answers-words = هر پاسخ به حساب آخرین گامی می‌آید که پیش از آن انجام شده است.
seq-add-step = گام
seq-edit-step = گام { $n }: { $title }
seq-new-step = گام جدید
seq-no-steps = هنوز گامی نیست. سررسید گام اول از شروع زنجیره برای هر کس حساب می‌شود.
seq-step-title = چه باید کرد
seq-step-kind = نوع
seq-step-wait = فاصله
seq-step-unit = واحد
seq-unit-days = روز
seq-unit-months = ماه
seq-step-time = ساعت
seq-step-template = قالب
seq-step-no-template = بدون قالب
seq-step-place = جایگاه
seq-step-remove = حذف گام
seq-wait-wrong = عددی از ۰ تا { $most } بنویسید
seq-title-wrong = بنویسید چه باید کرد، یا قالبی انتخاب کنید
seq-name-wrong = زنجیره باید نام داشته باشد
seq-save = ذخیره
seq-apply = { $n ->
    [one] اکنون { $n } مورد در این زنجیره است.
   *[other] اکنون { $n } مورد در این زنجیره است.
}
seq-apply-all = برای همه، از گام بعدی‌شان
seq-apply-all-none = هیچ گام برنامه‌ریزی‌شده‌ای تغییر نمی‌کند.
seq-apply-all-moves = { $n ->
    [one] { $n } گام برنامه‌ریزی‌شده تغییر می‌کند: { $who }
   *[other] { $n } گام برنامه‌ریزی‌شده تغییر می‌کند: { $who }
}
seq-apply-moved = { $name } به { $date }
seq-apply-dropped = { $name } با گام بعدی ادامه می‌دهد
seq-apply-new = فقط برای شروع‌های بعدی
seq-apply-new-words = آن‌ها که اکنون در آن‌اند همان‌طور که شروع کرده‌اند تا پایان می‌روند.
seq-saved = ذخیره شد
seq-who = چه کسانی در آن‌اند
seq-who-none = هیچ‌کس. برای معامله‌ها و سرنخ‌ها از صفحهٔ خودشان زنجیره را شروع کنید.
seq-who-done = { $done } از { $n } انجام شد
seq-next = { $what }، { $when }
seq-paused = { $n ->
    [one] در مکث، { $n } روز مانده
   *[other] در مکث، { $n } روز مانده
}
seq-idle = بدون برنامه: گام آن حذف شده است
seq-end-done = همه انجام شد
seq-end-stopped = متوقف شد
seq-end-answered = پاسخ داد، { $when }
seq-end-met = جلسه‌ای در برنامه آمد
seq-end-won = موفق شد
seq-end-lost = ناموفق شد
seq-end-converted = به معامله تبدیل شد
seq-end-disqualified = رد شد
seq-end-opted-out = نمی‌خواهد ایمیل بگیرد
seq-end-gone = دیگر نیست
seq-pause = مکث
seq-resume = ادامه
seq-stop = توقف
seq-skip = گذشتن از این گام
seq-go-on = ادامه
seq-pause-named = مکث: { $name }
seq-resume-named = ادامه: { $name }
seq-stop-named = توقف: { $name }
seq-paused-said = { $name } در مکث است
seq-resumed-said = { $name } ادامه می‌یابد
seq-stopped-said = زنجیره متوقف شد: { $name }
seq-skipped-said = از این گام گذشت: { $name }
seq-of-panel = زنجیره‌ها
seq-opted-out-words = نمی‌خواهد ایمیل و پیام بگیرد.
seq-opt-out = نمی‌خواهد ایمیل بگیرد
seq-opt-in = دوباره می‌خواهد ایمیل بگیرد
seq-opted-out-said = { $name } دیگر ایمیل نمی‌گیرد
seq-opted-in-said = { $name } دوباره ایمیل می‌گیرد

## Offered to start with
seq-offer = برای شروع
seq-offer-take = افزودن
seq-offer-take-named = افزودن: { $name }
seq-taken = { $name } اضافه شد. هرچه را می‌خواهید تغییر دهید.
# Texts of the offered templates. What stands in << >> are merge fields: their names stay as they are; what stands behind | is said where there is no value, and is translated. ¶ begins a paragraph.
seq-first-name = هشت ارتباط تا جلسهٔ اول
seq-first-1 = معرفی کوتاه
seq-first-1-subject = پرسشی دربارهٔ <<organisation|برنامه‌های شما>>
seq-first-1-body = <<first_name|همراه>> گرامی، سلام. ¶ شرکت‌هایی مانند <<organisation|شرکت شما>> اغلب از یک مشکل با ما حرف می‌زنند. به بعضی از آن‌ها کمک کرده‌ایم و می‌خواهم بدانم آیا شما هم با آن روبه‌رو هستید. ¶ این هفته می‌توانم با شما تماس بگیرم؟ ¶ <<signature|>>
seq-first-2 = تماس اول
seq-first-3 = دو خط، بدون درخواست
seq-first-3-body = <<first_name|همراه>> گرامی، سلام. ایمیل کوتاهی با یک پرسش برایتان فرستاده‌ام. خواندنش فقط یک دقیقه وقت می‌گیرد.
seq-first-4 = نتیجه برای دیگران
seq-first-4-subject = برای شرکتی مانند <<organisation|شرکت شما>> چه تغییر کرد
seq-first-4-body = <<first_name|همراه>> گرامی، سلام. ¶ یکی از مشتریان ما همان مشکلی را داشت که برایتان نوشته بودم. در سه خط: چقدر برایشان هزینه داشت، چه کردند، و امروز چطور است. ¶ به کار شما می‌آید؟ ¶ <<signature|>>
seq-first-5 = تماس پس از نمونهٔ موفق
seq-first-6 = هزینهٔ دست روی دست گذاشتن
seq-first-6-subject = صبر کردن چقدر هزینه دارد
seq-first-6-body = <<first_name|همراه>> گرامی، سلام. ¶ این محاسبهٔ کوتاه نشان می‌دهد که آن مشکل در یک سال چقدر هزینه دارد. عددهای خودتان را بگذارید؛ دو دقیقه وقت می‌گیرد. ¶ با کمال میل آن را با هم مرور می‌کنیم. ¶ <<signature|>>
seq-first-7 = پرسیدن اینکه دیگر چه کسی تصمیم می‌گیرد
seq-first-8 = پرونده را ببندم؟
seq-first-8-subject = پرونده را ببندم؟
seq-first-8-body = <<first_name|همراه>> گرامی، سلام. ¶ خبری از شما ندارم و گمان می‌کنم اکنون وقتش نیست. پرونده را ببندم یا بعداً دوباره پیگیری کنم؟ ¶ یک کلمه پاسخ کافی است. ¶ <<signature|>>
seq-welcome-name = خوش‌آمد
seq-welcome-1 = تشکر و توضیح گام‌های بعد
seq-welcome-1-subject = خوش آمدید، <<organisation|سپاس از اعتماد شما>>
seq-welcome-1-body = <<first_name|همراه>> گرامی، سلام. ¶ از اینکه ما را انتخاب کردید سپاسگزارم. گام‌های بعد این است: ظرف سه روز با شما تماس می‌گیرم، روز شروع را با هم تعیین می‌کنیم، و برای همهٔ پرسش‌ها یک شماره دارید. ¶ <<signature|>>
seq-welcome-2 = تماس: قرار شروع کار
seq-welcome-3 = اولین نکته‌ها
seq-welcome-3-subject = چطور بیشترین بهره را ببرید
seq-welcome-3-body = <<first_name|همراه>> گرامی، سلام. ¶ سه کار که مشتریان ما در هفته‌های اول می‌کنند و نتیجه می‌دهد. اگر چیزی آن‌طور که انتظار دارید کار نکرد، به من بگویید. ¶ <<signature|>>
seq-welcome-4 = تماس: کار چطور پیش می‌رود و چه کسی دیگر لازمش دارد؟
seq-check-name = پیگیری پس از شکست
seq-check-1 = پیگیری: چه تغییر کرده است؟
seq-check-1-subject = از آن زمان چطور پیش رفته است؟
seq-check-1-body = <<first_name|همراه>> گرامی، سلام. ¶ چند ماه پیش انتخاب دیگری کردید. از آن زمان چطور پیش رفته است؟ اگر چیزی تغییر کرده، خوشحال می‌شوم بدانم؛ اگر نه، برایتان بهترین‌ها را آرزو می‌کنم. ¶ <<signature|>>
seq-check-2 = تماس: وقت بررسی دوباره رسیده است؟

## Enrolling
seq-enrol-title = شروع زنجیره برای { $who }
seq-enrol-which = کدام زنجیره
seq-enrol-first = گام اول: { $what }، { $when }
seq-enrol-do = شروع
seq-enrol-out = { $n ->
    [one] { $n } نفر خواسته است ایمیل نگیرد و کنار گذاشته می‌شود.
   *[other] { $n } نفر خواسته‌اند ایمیل نگیرند و کنار گذاشته می‌شوند.
}
seq-enrol-nobody = کسی نمانده است که زنجیره برایش شروع شود.
seq-enrolled = { $name } برای { $who } شروع شد
seq-enrol-many = { $n ->
    [one] { $n } مورد
   *[other] { $n } مورد
}

## Templates
tpl-intro = در برنامهٔ ایمیل یا پیام‌رسان خودتان باز می‌شود؛ Kariz چیزی نمی‌فرستد.
tpl-new = قالب
tpl-new-name = قالب جدید
tpl-none = هنوز قالبی نیست
tpl-none-words = آنچه بارها می‌نویسید، با نام‌ها، مبلغ‌ها و تاریخ‌های هر معامله که خودبه‌خود در آن گذاشته می‌شود.
tpl-name = نام
tpl-kind = نوع
tpl-subject = موضوع
tpl-body = متن
tpl-put-in = درج
tpl-snippets = متن‌های آماده
tpl-saved = ذخیره شد: نگارش { $version }
tpl-version = نگارش { $version }
tpl-unsaved = هنوز ذخیره نشده
tpl-save = ذخیره
tpl-name-wrong = قالب باید نام داشته باشد
tpl-too-long = { $n } نویسه زیاد است: حداکثر { $most }. متن را کوتاه کنید یا بخش‌هایی از آن را به متن‌های آماده ببرید.
tpl-deleted = { $name } در سطل بازیافت است
tpl-delete = حذف
tpl-preview = پیش‌نمایش
tpl-preview-for = پیش‌نمایش برای
tpl-preview-none = معامله یا سرنخی اضافه کنید تا متن نهایی را ببینید.
tpl-preview-to = به { $who }
tpl-missing = چیزی نیست که به جای این‌ها گذاشته شود: { $fields }. بنویسید به جای آن چه گفته شود، مانند ⁦{ $example }⁩.
tpl-signature = امضای شما
tpl-signature-words = جایی می‌آید که در قالب ⁦{ $field }⁩ نوشته شده است.
tpl-signature-nobody = در تنظیمات خود را معرفی کنید تا امضای شما اینجا بیاید.
tpl-snippet-words = در قالب‌های دیگر جایی می‌آید که ⁦{ $field }⁩ نوشته شده است.
tpl-field-first-name = نام کوچک
tpl-field-name = نام کامل
tpl-field-role = سمت
tpl-field-organisation = سازمان
tpl-field-deal = معامله
tpl-field-value = مبلغ
tpl-field-close-date = تاریخ بستن
tpl-field-product = محصول
tpl-field-today = تاریخ امروز
tpl-field-owner = نام شما
tpl-field-signature = امضا

## Writing
write-title = نوشتن برای { $who }
write-template = قالب
write-no-template = بدون قالب
write-how = روش
write-email = ایمیل
write-message = پیام
write-open = باز کردن ایمیل
write-share = اشتراک‌گذاری
write-copy = کپی متن
write-copied = متن کپی شد
write-instead = این را کپی کنید: { $text }
write-pasted = متن طولانی است و کپی شد. آن را در ایمیل بچسبانید.
write-missing = این‌ها هنوز مقدار ندارد: { $fields }. پیش از فرستادن، چیزی به جای آن‌ها بنویسید.
write-no-address = نشانی ایمیلی معلوم نیست: گیرنده را در برنامهٔ ایمیل خود انتخاب کنید.
write-sent = فرستاده شد؟
write-sent-words = اگر فرستاده شده باشد، Kariz آن را با متن و قالبش ثبت می‌کند.
write-sent-yes = بله، ثبت شود
write-sent-no = فرستاده نشد
write-logged = ثبت شد: { $title }
write-opted-out = نمی‌خواهد ایمیل و پیام بگیرد.

## Preparing a meeting
prep-title = آماده‌سازی: { $title }
prep-research-words = چه کسانی می‌آیند، چه می‌کنند، آنجا چه خبر تازه‌ای هست
prep-review-words = تا امروز چه گفته و چه قول داده شده است
prep-questions-words = پس از جلسه می‌خواهید چه بدانید
prep-rehearse-words = سه جملهٔ اول، قیمت، پاسخ سخت‌ترین پرسش
prep-agenda-words = هر نکته در یک خط؛ به تقویم هم می‌رود
prep-note-of = یادداشت: { $part }
prep-last = آخرین یادداشت: { $note }
prep-guidance = در { $stage } چه باید کرد: { $words }
prep-put-in = افزودن به پرسش‌ها
prep-calendar = افزودن به تقویم
prep-no-day = بگویید در چه روزی است تا بتوان آن را به تقویم برد.
prep-close = تمام
prep-ready = { $done } از { $n } آماده شد
