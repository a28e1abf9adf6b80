## Stages that a pipeline can be started with (P2): names, and what to do there
template-guidance-search = Find people who may have the problem that you solve.
template-guidance-qualify = Find out whether there are budget, authority, need and time.
template-guidance-meet = Ask what they need; listen more than you talk.
template-guidance-offer = Write down their problem, your solution, and priced options.
template-guidance-negotiate = Answer objections; note every concession.
template-guidance-close = Agree on the date, and get it signed.
template-guidance-care = Check that they got what they bought; ask for a referral.
template-stage-contact = Contact
template-stage-qualify = Qualify
template-stage-meeting = Meeting
template-stage-proposal = Proposal
template-stage-close = Close
template-stage-retention = Retention
template-stage-lead-generation = Lead generation
template-stage-qualification = Qualification
template-stage-closing = Closing
template-stage-support = Support
template-stage-prospecting = Prospecting
template-stage-negotiation = Negotiation
template-stage-first-contact = First contact
template-stage-conversations = Conversations
template-stage-offer = Offer
template-stage-after-sale = After-sale
template-stage-search = Search
template-stage-lead-qualification = Lead qualification
template-stage-sales-call = Sales call
template-stage-negotiation-and-commitment = Negotiation and commitment
template-stage-contract-signing = Contract signing
template-stage-post-purchase = Post-purchase

## Channels that a workspace starts with: the first seven come to us, with the others we go out
template-channel-advertising = Advertising
template-channel-social-media = Social media
template-channel-content = Content
template-channel-newsletter = Newsletter
template-channel-event = Event
template-channel-referral = Referral
template-channel-partner = Partner
template-channel-cold-call = Cold call
template-channel-cold-email = Cold email
template-channel-networking = Networking

## Why deals are lost
template-reason-price = Price
template-reason-chose-a-competitor = Chose a competitor
template-reason-no-decision = No decision
template-reason-no-budget = No budget
template-reason-no-need = No need
template-reason-bad-timing = Bad timing
template-reason-no-answer = No answer
template-reason-missing-feature = Missing feature
