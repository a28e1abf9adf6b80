## Settings
settings-workspace = فضای کاری
settings-currency-error = کد سه‌حرفی ارز را بنویسید، مانند EUR.
settings-rates = نرخ‌های ارز
settings-rates-words = با داشتن نرخ، مبلغ‌های آن ارز با نشان ≈ در جمع‌ها حساب می‌شوند. بدون نرخ جدا می‌مانند.
settings-rate-one = ۱ { $currency } =
settings-rate-of = نرخ { $currency }
settings-rate-gone = نرخ { $currency } پاک شد: مبلغ‌های این ارز جداگانه می‌مانند
settings-rate-error = عددی بزرگ‌تر از صفر بنویسید، مانند ۱٫۰۸.
settings-pipelines = کاریزها
settings-pipelines-words = افزودن، نام‌گذاری و ترتیب مرحله‌ها روی تابلو انجام می‌شود. آنچه بایگانی شده همچنان در آمار حساب می‌شود.
settings-put-away = کاریز بایگانی شد.
settings-taken-back = کاریز برگردانده شد.
settings-is-away = بایگانی‌شده
settings-make-first = آوردن به ابتدا
settings-archive = بایگانی
settings-take-back = برگرداندن
settings-take-back-named = برگرداندن { $name }
settings-stages-away = مرحله‌های بایگانی‌شده
settings-stage-back = مرحلهٔ { $name } برگردانده شد.
settings-products = محصولات
settings-add-product = محصول جدید
settings-channels = کانال‌ها
settings-add-channel = کانال جدید
settings-reasons = دلایل شکست
settings-add-reason = دلیل جدید
settings-removed = { $name } حذف شد.
settings-name-taken = «{ $name }» از قبل هست. نام دیگری انتخاب کنید.
settings-menu-of = منوی { $name }
settings-device = این دستگاه
settings-language = زبان
settings-theme = رنگ‌ها
settings-theme-system = مانند سیستم
settings-theme-light = روشن
settings-theme-dark = تیره
settings-hours = نمایش ساعت
settings-hours-language = خودکار
settings-hours-12 = ۱۲ ساعته
settings-hours-24 = ۲۴ ساعته
settings-calendar = تقویم
settings-calendar-language = خودکار
settings-calendar-gregorian = میلادی
settings-calendar-solar-hijri = هجری شمسی (ایران)
settings-calendar-buddhist = بودایی (تایلند)
settings-calendar-minguo = مینگو (تایوان)
settings-letters = کلیدهای تک‌حرفی، مانند N برای معاملهٔ جدید
settings-reminders = یادآوری ۱۰ دقیقه پیش از هر گام ساعت‌دار، تا وقتی Kariz باز است
settings-reminders-no = مرورگر به Kariz اجازهٔ اعلان نمی‌دهد. در تنظیمات مرورگر اجازه دهید و سپس اینجا روشن کنید.
settings-keys = همهٔ کلیدها
settings-files = ورود و خروج داده
settings-files-words = جدول CSV به معامله تبدیل می‌شود؛ نسخهٔ ‎.kariz ادغام می‌شود؛ نسخه‌ای از کار خودتان، پشتیبان شماست.
settings-sample-words = این فضای کاری نمونه است: هرچه در آن هست ساختگی است. با حذف آن به صفحهٔ اول برمی‌گردید.
settings-remove-sample = حذف فضای کاری نمونه
settings-forget = حذف از این دستگاه
settings-forget-words = این فضای کاری را از این مرورگر حذف می‌کند. نسخه‌های روی دستگاه‌های دیگر می‌مانند. اگر این تنها نسخه است، ابتدا نسخه‌ای از آن را به اشتراک بگذارید.
settings-forget-question = { $n ->
    [0] «{ $name }» از این دستگاه حذف شود؟ هرچه در آن هست، در نسخه‌ای بیرون از این مرورگر هم هست.
    [one] «{ $name }» از این دستگاه حذف شود؟ { $n } تغییر در هیچ نسخه‌ای بیرون از این مرورگر نیست.
   *[other] «{ $name }» از این دستگاه حذف شود؟ { $n } تغییر در هیچ نسخه‌ای بیرون از این مرورگر نیست.
}
settings-forget-uncopied = { $n ->
    [one] «{ $name }» از این دستگاه حذف شود؟ هرگز نسخه‌ای از آن از اینجا به اشتراک گذاشته نشده است: { $n } تغییر فقط در این مرورگر هست.
   *[other] «{ $name }» از این دستگاه حذف شود؟ هرگز نسخه‌ای از آن از اینجا به اشتراک گذاشته نشده است: { $n } تغییر فقط در این مرورگر هست.
}
settings-forget-now = اکنون حذف شود
places-title = فضاهای کاری این دستگاه
places-words = هر کدام مستقل است: معامله‌ها، افراد و نسخه‌های خودش را دارد. هر برگه یکی از آن‌ها را نشان می‌دهد.
places-here = اینجا باز است
places-show = باز کردن
places-show-named = باز کردن { $name }
places-new = فضای کاری جدید
places-fresh = نسخهٔ تازه بدون سابقه
places-fresh-words = فضای کاری جدیدی با همه‌چیز به شکل کنونی، همراه با سطل بازیافت، و بدون هیچ سابقه‌ای از اینکه چگونه به اینجا رسیده است. از این یکی جداست: نسخه‌هایشان با هم ادغام نمی‌شوند.
drafts-title = پیش‌نویس‌ها
drafts-words = آنچه روی این دستگاه نوشته شده و ذخیره نشده است. کس دیگری آن را نمی‌بیند.
drafts-new-deal = معاملهٔ جدید
drafts-open = باز کردن
