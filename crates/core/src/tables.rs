//! Every table, said once: its map in the document, its record and the record's identifier, the field by which people
//! call a record, and how the Book is asked for all of them, or one. What there is one of for each table (the table's
//! own name, identifiers, a record of any kind, the maps of the Book, what is checked and put) is made from this
//! list. A new one is a line here, its `record!`, its `Sound`, and its place among the indexes of the Book.

/// Hands the list to a macro.
macro_rules! tables {
    ($make:ident) => {
        $make! {
            /// The workspace itself: one record.
            #[default]
            Workspaces = "workspaces": Workspace(WorkspaceId) by name, all workspaces, one workspace_with;
            /// [`crate::Pipeline`]
            Pipelines = "pipelines": Pipeline(PipelineId) by name, all pipelines, one pipeline;
            /// [`crate::Stage`]
            Stages = "stages": Stage(StageId) by name, all stages, one stage;
            /// [`crate::Deal`]
            Deals = "deals": Deal(DealId) by title, all deals, one deal;
            /// [`crate::Lead`]
            Leads = "leads": Lead(LeadId) by name, all leads, one lead;
            /// [`crate::Contact`]
            Contacts = "contacts": Contact(ContactId) by name, all contacts, one contact;
            /// [`crate::Organisation`]
            Organisations = "organisations": Organisation(OrganisationId) by name, all organisations, one organisation;
            /// [`crate::Member`]
            Members = "members": Member(MemberId) by name, all members, one member;
            /// [`crate::Product`]
            Products = "products": Product(ProductId) by name, all products, one product;
            /// [`crate::Channel`]
            Channels = "channels": Channel(ChannelId) by name, all channels, one channel;
            /// [`crate::Reason`]
            Reasons = "reasons": Reason(ReasonId) by name, all reasons, one reason;
            /// [`crate::Activity`]
            Activities = "activities": Activity(ActivityId) by title, all activities, one activity;
            /// [`crate::TextTemplate`]
            Templates = "templates": TextTemplate(TextTemplateId) by name, all text_templates, one text_template;
            /// [`crate::Sequence`]
            Sequences = "sequences": Sequence(SequenceId) by name, all sequences, one sequence;
            /// [`crate::Enrolment`]
            Enrolments = "enrolments": Enrolment(EnrolmentId) by name, all enrolments, one enrolment;
            /// [`crate::Review`]
            Reviews = "reviews": Review(ReviewId) by name, all reviews, one review;
            /// [`crate::Goal`]
            Goals = "goals": Goal(GoalId) by note, all goals, one goal;
            /// [`crate::Spend`]
            Spends = "spends": Spend(SpendId) by campaign, all spends, one spend;
        }
    };
}
pub(crate) use tables;
