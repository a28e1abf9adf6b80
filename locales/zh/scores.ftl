## Points of leads: fit to the ideal customer, and engagement
leads-signal = { $signal ->
    [opened] 打开邮件
    [clicked] 点击链接
    [answered] 有回复
    [pricing] 查看价格页
    [asked-demo] 申请演示
    [samples] 订购样品
    [quote] 询价
    [joined] 订阅邮件
    [trial] 完成试用
   *[event] 参加市场活动
}
leads-signal-gone = 此工作区已没有的信号
score-aspect = { $aspect ->
    [industry] 行业
    [size] 规模
    [region] 地区
    [role] 职务
    [budget] 预算
    [pain] 痛点
    [objection] 异议
    [wants] 客户想要什么？
   *[says] 客户怎么说？
}
score-ready = 高意向：{ $total }/100
score-ready-why = 高意向：{ $total }/100。{ $why }
score-fit-and-engagement = 匹配度 { $fit } + 互动 { $engagement }
score-by-engagement = 仅按互动计：尚未描述理想客户
score-latest = 最近：{ $what }
score-total = { $score }/100 分
score-total-fit = { $score }/100 分，匹配度 { $letter }
