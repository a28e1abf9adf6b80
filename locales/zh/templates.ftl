## Stages that a pipeline can be started with (P2): names, and what to do there
template-guidance-search = 寻找可能遇到您能解决的问题的人。
template-guidance-qualify = 弄清有没有预算、决策权、需求和时间安排。
template-guidance-meet = 问清客户的需求，多听少说。
template-guidance-offer = 写明客户的问题、您的解决方案，以及各档报价。
template-guidance-negotiate = 回应异议，记下每一次让步。
template-guidance-close = 约定日期，签下合同。
template-guidance-care = 确认客户拿到了所买的东西，并请客户转介绍。
template-stage-contact = 建立联系
template-stage-qualify = 验证客户
template-stage-meeting = 面谈
template-stage-proposal = 提交方案
template-stage-close = 签单
template-stage-retention = 客户维系
template-stage-lead-generation = 获取线索
template-stage-qualification = 客户甄别
template-stage-closing = 成交
template-stage-support = 售后支持
template-stage-prospecting = 客户开发
template-stage-negotiation = 商务谈判
template-stage-first-contact = 初次接触
template-stage-conversations = 深入沟通
template-stage-offer = 报价
template-stage-after-sale = 售后跟进
template-stage-search = 寻找客户
template-stage-lead-qualification = 线索甄别
template-stage-sales-call = 销售洽谈
template-stage-negotiation-and-commitment = 谈判与承诺
template-stage-contract-signing = 签订合同
template-stage-post-purchase = 售后服务

## Channels that a workspace starts with: the first seven come to us, with the others we go out
template-channel-advertising = 广告投放
template-channel-social-media = 社交媒体
template-channel-content = 内容营销
template-channel-newsletter = 邮件订阅
template-channel-event = 市场活动
template-channel-referral = 转介绍
template-channel-partner = 合作伙伴
template-channel-cold-call = 电话陌拜
template-channel-cold-email = 邮件开发信
template-channel-networking = 人脉拓展

## Why deals are lost
template-reason-price = 价格原因
template-reason-chose-a-competitor = 选了竞品
template-reason-no-decision = 未做决定
template-reason-no-budget = 没有预算
template-reason-no-need = 没有需求
template-reason-bad-timing = 时机不对
template-reason-no-answer = 没有回音
template-reason-missing-feature = 缺少功能
