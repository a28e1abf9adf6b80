## The list of deals
deals-none = هنوز معامله‌ای نیست
deals-none-words = معامله فرصتی است واجد شرایط و با مبلغ مشخص. اولین معامله را اضافه کنید یا سابقهٔ فروش خود را با فایل CSV وارد کنید.
deals-no-match = معامله‌ای پیدا نشد
deals-show-all = نمایش همه
deals-toolbar = نماها و فیلترها
deals-all = همه
deals-bin = سطل بازیافت
deals-bin-empty = سطل بازیافت خالی است
deals-bin-words = هرچه حذف شود به اینجا می‌آید و می‌توان آن را بازیابی کرد.
deals-restore = بازیابی
deals-restore-named = بازیابی { $title }
deals-restored = { $title } بازیابی شد.
deals-back-to = بازگشت به { $page }
deals-filter = فیلتر
deals-show = { $n ->
    [one] نمایش { $n } معامله
   *[other] نمایش { $n } معامله
}
deals-filter-text = جست‌وجو در فهرست
deals-any = { $what }: همه
deals-at-least = حداقل مبلغ
deals-closes-within = بستن تا چند روز دیگر
deals-group = گروه‌بندی
deals-group-none = بدون گروه
deals-group-by = گروه: { $what }
deals-sort = مرتب‌سازی
deals-columns = ستون‌ها
deals-next-step = گام بعدی
deals-select = انتخاب { $title }
deals-select-all = انتخاب همه
deals-select-none = لغو انتخاب
deals-bulk = تغییر معامله‌های انتخاب‌شده
deals-selected = { $n ->
    [one] { $n } انتخاب‌شده؛ { $sum }
   *[other] { $n } انتخاب‌شده؛ { $sum }
}
deals-changed = { $n ->
    [one] { $n } معامله تغییر کرد.
   *[other] { $n } معامله تغییر کرد.
}
deals-binned = { $n ->
    [one] { $n } معامله در سطل بازیافت است.
   *[other] { $n } معامله در سطل بازیافت است.
}
deals-to-bin = حذف
deals-close-this-month = پایان این ماه
deals-close-next-month = پایان ماه آینده
deals-close-90 = تا ۹۰ روز
deals-close-none = بدون تاریخ
deals-cell = { $field } «{ $deal }»: { $value }
deals-cell-none = { $field } «{ $deal }»: ندارد
