## Points of leads: fit to the ideal customer, and engagement
leads-signal = { $signal ->
    [opened] ایمیل ما را باز کرد
    [clicked] روی لینک زد
    [answered] پاسخ داد
    [pricing] قیمت‌ها را دید
    [asked-demo] دمو خواست
    [samples] نمونه سفارش داد
    [quote] پیشنهاد قیمت خواست
    [joined] مشترک خبرنامه شد
    [trial] دورهٔ آزمایشی را گذراند
   *[event] به رویداد آمد
}
leads-signal-gone = نشانه‌ای که دیگر در این فضای کاری نیست
score-aspect = { $aspect ->
    [industry] صنعت
    [size] اندازه
    [region] منطقه
    [role] سمت
    [budget] بودجه
    [pain] مشکل‌ها
    [objection] ایرادها
    [wants] چه می‌خواهند؟
   *[says] چطور آن را می‌گویند؟
}
score-ready = آمادهٔ خرید: { $total } از ۱۰۰
score-ready-why = آمادهٔ خرید: { $total } از ۱۰۰. { $why }
score-fit-and-engagement = تناسب { $fit } + تعامل { $engagement }
score-by-engagement = فقط از تعامل: مشتری ایده‌آل هنوز تعریف نشده است
score-latest = آخرین: { $what }
score-total = { $score } از ۱۰۰ امتیاز
score-total-fit = { $score } از ۱۰۰ امتیاز، تناسب { $letter }
