## Stages that a pipeline can be started with (P2): names, and what to do there
template-guidance-search = کسانی را پیدا کنید که شاید مشکلی را دارند که شما حل می‌کنید.
template-guidance-qualify = ببینید بودجه، اختیار تصمیم، نیاز و زمان هست یا نه.
template-guidance-meet = بپرسید چه نیازی دارند؛ بیشتر گوش کنید تا حرف بزنید.
template-guidance-offer = مشکل آن‌ها، راه‌حل خود و گزینه‌ها را با قیمت بنویسید.
template-guidance-negotiate = به ایرادها پاسخ دهید؛ هر امتیازی را که می‌دهید یادداشت کنید.
template-guidance-close = روی تاریخ توافق کنید و امضا بگیرید.
template-guidance-care = مطمئن شوید آنچه خریده‌اند به دستشان رسیده است؛ بخواهید شما را به دیگران معرفی کنند.
template-stage-contact = تماس
template-stage-qualify = ارزیابی
template-stage-meeting = جلسه
template-stage-proposal = پیشنهاد
template-stage-close = بستن فروش
template-stage-retention = حفظ مشتری
template-stage-lead-generation = جذب سرنخ
template-stage-qualification = ارزیابی
template-stage-closing = بستن فروش
template-stage-support = پشتیبانی
template-stage-prospecting = مشتری‌یابی
template-stage-negotiation = مذاکره
template-stage-first-contact = تماس اول
template-stage-conversations = گفت‌وگو
template-stage-offer = پیشنهاد قیمت
template-stage-after-sale = پس از فروش
template-stage-search = جست‌وجو
template-stage-lead-qualification = ارزیابی سرنخ
template-stage-sales-call = تماس فروش
template-stage-negotiation-and-commitment = مذاکره و تعهد
template-stage-contract-signing = امضای قرارداد
template-stage-post-purchase = پس از خرید

## Channels that a workspace starts with: the first seven come to us, with the others we go out
template-channel-advertising = تبلیغات
template-channel-social-media = شبکه‌های اجتماعی
template-channel-content = محتوا
template-channel-newsletter = خبرنامه
template-channel-event = رویداد
template-channel-referral = معرفی
template-channel-partner = شریک تجاری
template-channel-cold-call = تماس سرد
template-channel-cold-email = ایمیل سرد
template-channel-networking = شبکه‌سازی

## Why deals are lost
template-reason-price = قیمت
template-reason-chose-a-competitor = انتخاب رقیب
template-reason-no-decision = تصمیمی گرفته نشد
template-reason-no-budget = نبود بودجه
template-reason-no-need = نبود نیاز
template-reason-bad-timing = زمان نامناسب
template-reason-no-answer = بی‌پاسخ ماندن
template-reason-missing-feature = نبود امکان لازم
