## The import wizard
import-choose = فایل CSV: معامله‌ها از CRM دیگر یا صفحه‌گسترده
import-choose-words = ستون‌ها، تاریخ‌ها، عددها و مرحله‌ها شناخته می‌شوند؛ پیش از هر کاری همهٔ ردیف‌ها را می‌بینید و یک واگرد همه را پس می‌گیرد.
import-empty = در این فایل جز سرستون چیزی نیست، یا هیچ‌چیز نیست.
import-not-text = این یک جدول متنی نیست. کاربرگ را با قالب CSV ذخیره کنید (در Excel با نام «CSV UTF-8») و همان را وارد کنید.
import-too-large = فایل بیش از حد بزرگ است: حداکثر ۲۰۰٬۰۰۰ ردیف و ۶۴ مگابایت. آن را چند بخش کنید و بخش‌ها را یکی پس از دیگری وارد کنید.
import-too-wide = جدول { $columns } ستون دارد؛ با این تعداد ردیف، حداکثر { $most } ستون خوانده می‌شود. ستون‌هایی را که ربطی به معامله‌ها ندارند حذف کنید و دوباره وارد کنید.
import-cell-too-long = در ردیف خط { $line } خانه‌ای بیش از ۱۰۰٬۰۰۰ بایت دارد، بلندتر از خانهٔ هر صفحه‌گسترده‌ای. شاید علامت نقل‌قولی در آن بسته نشده باشد. خانه را کوتاه کنید یا نقل‌قول را ببندید و فایل را دوباره وارد کنید.
import-no-table = هیچ ستونی شبیه عنوان، سازمان یا شناسهٔ معامله نیست.
import-detected = { $rows ->
    [one] { $name }: { $rows } ردیف، { $encoding }
   *[other] { $name }: { $rows } ردیف، { $encoding }
}
import-delimiter = بین ستون‌ها
import-comma = کاما
import-semicolon = نقطه‌ویرگول
import-tab = Tab
import-bar = خط عمودی
import-encoding = کدگذاری
import-dates = تاریخ‌ها
import-ymd = 1405/09/01 یا 2026-11-22 (ابتدا سال)
import-dmy = 22/11/2026 (ابتدا روز)
import-mdy = 11/22/2026 (ابتدا ماه)
import-decimal = عددها
import-mode = معامله‌هایی که از قبل هستند
import-both = به‌روز شوند
import-create-only = دست نخورند
import-update-only = به‌روز شوند، بدون افزودن
import-pipeline = کاریز مقصد
import-columns = هر ستون چیست
import-column-is = ستون { $name } چیست
import-skip = وارد نمی‌شود
import-source-id = شناسه
import-status = موفق یا ناموفق
import-currency = ارز
import-domain = دامنهٔ وب
import-industry = صنعت
import-region = منطقه
import-role = سمت
import-employees = کارکنان
import-lost-reason = دلیل شکست
import-stages = معنی مرحله‌ها
import-word-means = { $word } یعنی
import-blank = (خالی)
import-blank-means = خانهٔ خالی یعنی
import-rows = { $n ->
    [one] { $n } ردیف
   *[other] { $n } ردیف
}
import-means-open = باز
import-means-won = موفق
import-means-lost = ناموفق
import-new-stage = مرحلهٔ جدید: { $name }
import-own-stages = کاریز
import-own-stages-use = مرحله‌های فایل، به همین ترتیب، کاریز می‌شوند
import-own-stages-put-away = { $n ->
    [one] { $n } مرحلهٔ کنونی معامله‌ای ندارد و بایگانی می‌شود. واگرد آن را برمی‌گرداند.
   *[other] { $n } مرحلهٔ کنونی معامله‌ای ندارد و بایگانی می‌شود. واگرد آن‌ها را برمی‌گرداند.
}
import-own-stages-earlier = انتقال { $name } به سمت آغاز
import-own-stages-later = انتقال { $name } به سمت پایان
import-most-left-out = بیشتر ردیف‌ها کنار گذاشته می‌شود: { $left } از { $of }، عمدتاً به این دلیل: { $why }. شاید یکی از ستون‌ها اشتباه شناخته شده است؛ ستون‌ها را در بالا بررسی کنید.
import-statuses = معنی ستون وضعیت
import-names = هر نام کیست یا چیست
import-name-new = جدید: { $name }
import-name-nothing = خالی بماند
import-preview = پیش‌نمایش
import-row-problem = { $column ->
    [0] خط { $line }: { $reason }
   *[other] خط { $line }، { $column }: { $reason } ({ $found })
}
import-not-a-date = تاریخی با ترتیب انتخاب‌شده نیست
import-not-a-number = عدد نیست
import-out-of-range = خارج از محدودهٔ مجاز
import-day-out-of-range = تاریخ خارج از محدودهٔ مجاز
import-not-a-currency = ارز نیست
import-nameless = نه عنوان دارد، نه سازمان، نه شناسه
import-closed-before-created = پیش از ایجاد بسته شده است
import-ragged = خانه‌های ردیف بیشتر از سرستون‌هاست
import-same = با ردیفی پیش از این یکسان است و یک بار وارد می‌شود
import-repeated = شناسه در ردیفی پیش از این آمده است
import-criteria-unmet = شرط‌های ورود مرحله تیک نخورده است
import-skips-stage = از مرحله‌ای می‌پرد که پرش از آن مجاز نیست
import-goes-back = از مرحله‌ای برمی‌گردد که برگشت از آن مجاز نیست
import-new = { $n ->
    [one] { $n } معاملهٔ جدید
   *[other] { $n } معاملهٔ جدید
}
import-updated = { $n ->
    [one] { $n } مورد تغییر می‌کند
   *[other] { $n } مورد تغییر می‌کند
}
import-unchanged = { $n ->
    [one] { $n } مورد همان‌طور می‌ماند
   *[other] { $n } مورد همان‌طور می‌ماند
}
import-others = { $n ->
    [one] { $n } شخص، محصول یا مرحله اضافه می‌شود
   *[other] { $n } شخص، محصول یا مرحله اضافه می‌شود
}
import-rejected = { $n ->
    [one] { $n } ردیف کنار گذاشته‌شده
   *[other] { $n } ردیف کنار گذاشته‌شده
}
import-dates-from = تاریخ‌ها از { $first } تا { $last }
import-rejected-file = ذخیرهٔ ردیف‌های کنار گذاشته‌شده
import-rejected-some = اینجا { $shown } ردیف از { $n } ردیف آمده است؛ همه در فایل هستند.
import-run = { $n ->
    [0] چیزی برای وارد کردن نیست
    [one] وارد کردن { $n } معامله
   *[other] وارد کردن { $n } معامله
}
import-progress = در حال وارد کردن: { $done } از { $of } ردیف
import-done = وارد شد: { $added } جدید، { $updated } تغییریافته
import-finished = معامله‌ها در کاریز شما هستند.
import-nothing = چیزی برای تغییر نیست: همهٔ ردیف‌ها از قبل اینجا هستند.
import-undo = واگرد ورود داده
import-tick = تیک زدن شرط‌های ورود مرحله‌ها برای همهٔ معامله‌های واردشده
import-unmet = { $n ->
    [one] { $n } معامله به مرحله‌ای می‌رود که شرط‌های ورودش برقرار نیست
   *[other] { $n } معامله به مرحله‌ای می‌رود که شرط‌های ورودش برقرار نیست
}
import-doubts = جای بررسی دارد
import-doubt-quote-plain = در خط { $line } علامت نقل‌قولی باز شده و هرگز بسته نشده است. مثل نویسه‌ای معمولی خوانده شد تا ردیف‌های پس از آن جدا بمانند. آن ردیف را در پیش‌نمایش بررسی کنید.
import-doubt-quote-open = در خط { $line } علامت نقل‌قولی باز شده و هرگز بسته نشده است: شاید ردیف‌های پس از آن یکی شده باشند. آن را در فایل ببندید و همان را وارد کنید.
import-doubt-dates = همهٔ تاریخ‌ها را می‌توان با جابه‌جایی روز و ماه هم خواند.
import-doubt-decimal = همهٔ عددها را می‌توان با جداکنندهٔ اعشار دیگر هم خواند.
import-doubt-encoding = متن یونیکد نیست؛ کدگذاری از روی حروف حدس زده شد.
import-doubt-stage = هیچ ستونی نمی‌گوید معامله‌ها در کدام مرحله‌اند: همه به مرحلهٔ اول می‌روند.
import-doubt-title = هیچ ستونی عنوان ندارد: عنوان‌ها از سازمان و محصول ساخته می‌شوند.
import-doubt-created = هیچ ستونی نمی‌گوید معامله‌ها کی ایجاد شده‌اند: چرخهٔ فروش درست محاسبه نخواهد شد.
import-doubt-currency = ستون «{ $name }» ظاهراً ارز است، اما وارد نمی‌شود: همهٔ مبلغ‌ها به یک ارز خواهد بود.
import-doubt-unread = ستون «{ $name }» وارد نمی‌شود: محتوای آن با عنوانش جور نیست.
import-use-currency = این ستون ارز است
import-repeated-rows = { $n ->
    [one] { $n } ردیف در همهٔ ستون‌های خوانده‌شده با ردیفی پیش از خود یکسان است.
   *[other] { $n } ردیف در همهٔ ستون‌های خوانده‌شده با ردیف‌های پیش از خود یکسان است.
}
import-once = ردیف‌های یکسان فقط یک بار وارد شوند
import-some-left-out = { $left ->
    [one] { $left } ردیف از { $of } ردیف کنار گذاشته می‌شود؛ کدام و چرا، در بالا آمده است.
   *[other] { $left } ردیف از { $of } ردیف کنار گذاشته می‌شود؛ کدام و چرا، در بالا آمده است.
}
import-as-last-time = مثل فایل مشابه دفعهٔ قبل خوانده شد: ستون‌ها، تاریخ‌ها و عددها.
import-detect-anew = تشخیص دوباره
import-doubt-source = ردیف‌ها شناسه ندارند: در ورود دوباره از روی عنوان، سازمان و تاریخ پیدا می‌شوند.
import-assumed-created = { $n ->
    [one] { $n } ردیف تاریخ ایجاد ندارد: امروز، یا تاریخ بستن، به جای آن می‌آید
   *[other] { $n } ردیف تاریخ ایجاد ندارد: امروز، یا تاریخ بستن، به جای آن می‌آید
}
import-assumed-closed = { $n ->
    [one] { $n } معاملهٔ بسته‌شده تاریخ بستن ندارد: تاریخ بستن احتمالیِ گذشته، وگرنه امروز به جای آن می‌آید
   *[other] { $n } معاملهٔ بسته‌شده تاریخ بستن ندارد: تاریخ بستن احتمالیِ گذشته، وگرنه امروز به جای آن می‌آید
}
import-assumed-value = { $n ->
    [one] مبلغ { $n } معاملهٔ باز یا ناموفق ۰ است: نامعلوم در نظر گرفته می‌شود
   *[other] مبلغ { $n } معاملهٔ باز یا ناموفق ۰ است: نامعلوم در نظر گرفته می‌شود
}
import-assumed-stage = { $n ->
    [one] { $n } ردیف مرحله ندارد: مرحلهٔ اول به جای آن می‌آید
   *[other] { $n } ردیف مرحله ندارد: مرحلهٔ اول به جای آن می‌آید
}
import-assumed-stays-closed = { $n ->
    [one] { $n } معامله اینجا موفق یا ناموفق است و در فایل باز: بسته می‌ماند
   *[other] { $n } معامله اینجا موفق یا ناموفق است و در فایل باز: بسته می‌ماند
}
import-left-empty = { $n ->
    [one] { $n } خانه خوانده نمی‌شود و خالی می‌ماند: { $field }
   *[other] { $n } خانه خوانده نمی‌شود و خالی می‌ماند: { $field }
}
