//! What the parts of the board share.

use std::collections::HashMap;

use kariz_client::{browser::prefs, store::Store};
use kariz_core::{Book, DealId, PipelineId, StageId, Table};
use kariz_kit::{
    reactive::{effect, effect_after, memo},
    tell,
};
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::{
    drag::{Began, Drag, Hand},
    filter::Filter,
    kept::Kept,
    lane::Lane,
    stage_dialog::StageDialogKind,
};

/// A card's menu, and where on the screen it opens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CardMenuAt {
    /// Of which deal.
    pub deal: DealId,
    /// The corner below the button, on the side where reading ends, from the window's top left.
    pub corner: (f64, f64),
}

/// Makes the marks of a deal's card, if it has any.
pub type Marks = fn(Store, DealId) -> Option<AnyView>;

/// The board on the screen. Cheap to copy; taken from context with [`use_board`].
#[derive(Clone, Copy)]
pub struct Board {
    /// The data.
    pub store: Store,
    /// The pipeline that it shows.
    pub pipeline: Memo<Option<PipelineId>>,
    /// Its columns, in order.
    pub stages: Memo<Vec<StageId>>,
    /// Which deals it shows.
    pub filter: RwSignal<Filter>,
    /// The card that is being moved by hand.
    pub drag: RwSignal<Option<Drag>>,
    /// The card that has, or last had, the focus: it stays in the page.
    pub current: RwSignal<Option<DealId>>,
    /// The menu of a card.
    pub menu: RwSignal<Option<CardMenuAt>>,
    /// Makes the marks of a deal's card, once that has come ([`super::marks`]).
    pub marks: RwSignal<Option<Marks>>,
    /// The dialog about a stage or pipeline.
    pub dialog: RwSignal<Option<StageDialogKind>>,
    /// The column in front, where one fills the screen.
    pub front: RwSignal<usize>,
    /// What scrolls sideways.
    pub scroller: NodeRef<html::Div>,
    /// The pointer, and what it holds.
    pub hand: StoredValue<Hand, LocalStorage>,
    /// Where the board was when the card was lifted.
    pub began: StoredValue<Began>,
    lanes: StoredValue<HashMap<StageId, Lane>>,
    /// Where one is: kept by pipeline, also when one goes elsewhere.
    pub kept: StoredValue<Kept>,
    chosen: RwSignal<Option<PipelineId>>,
}

/// The board around this part.
pub fn use_board() -> Board {
    expect_context()
}

/// The pipeline that the user works in: the one chosen last on this device, or else the first.
pub fn current_pipeline(book: &Book) -> Option<PipelineId> {
    pipeline_or_first(book, prefs::get("pipeline").and_then(|id| id.parse().ok()))
}

fn pipeline_or_first(book: &Book, chosen: Option<PipelineId>) -> Option<PipelineId> {
    let shown = || book.pipelines_in_order().map(|pipeline| pipeline.id);
    shown().find(|id| Some(*id) == chosen).or_else(|| shown().next())
}

impl Board {
    /// Makes the board's state and provides it to its parts.
    pub fn provide(store: Store) -> Self {
        let chosen = RwSignal::new(prefs::get("pipeline").and_then(|id| id.parse().ok()));
        let pipeline = memo(move || {
            store.watch_table(Table::Pipelines);
            store.book(|book| pipeline_or_first(book, chosen.get()))
        });
        let stages = memo(move || {
            store.watch_table(Table::Stages);
            store.watch_table(Table::Deals); // a stage that was put away shows while it holds deals
            let columns = |id| store.book(|book| book.columns_of(id).map(|stage| stage.id).collect());
            pipeline.get().map(columns).unwrap_or_default()
        });
        let board = Self {
            store,
            pipeline,
            stages,
            filter: RwSignal::default(),
            drag: RwSignal::default(),
            current: RwSignal::default(),
            menu: RwSignal::default(),
            marks: RwSignal::new(None),
            dialog: RwSignal::default(),
            front: RwSignal::default(),
            scroller: NodeRef::new(),
            hand: StoredValue::new_local(Hand::default()),
            began: StoredValue::default(),
            lanes: StoredValue::default(),
            kept: StoredValue::default(),
            chosen,
        };
        board.keep_place();
        provide_context(board);
        board
    }

    /// Shows another pipeline, now and next time.
    pub fn choose(&self, pipeline: PipelineId) {
        prefs::set("pipeline", &pipeline.to_string());
        self.chosen.set(Some(pipeline));
    }

    /// Comes back to where one was on each pipeline, and notes where one is.
    fn keep_place(self) {
        let come_back = move |pipeline: PipelineId| {
            let kept = Kept::of(pipeline);
            self.filter.set(kept.filter);
            self.kept.set_value(kept);
        };
        self.pipeline.get_untracked().into_iter().for_each(come_back);
        effect_after(move |before: Option<Option<PipelineId>>| {
            let now = self.pipeline.get();
            if let Some(before) = before.filter(|before| *before != now) {
                before.into_iter().for_each(|before| self.keep(before));
                now.into_iter().for_each(come_back);
            }
            now
        });
        effect(move || {
            let filter = self.filter.get();
            self.kept.update_value(|kept| kept.filter = filter);
        });
        let keep = move || {
            let pipeline = self.pipeline.try_get_untracked().flatten();
            pipeline.into_iter().for_each(|pipeline| self.keep(pipeline));
        };
        let leaving = window_event_listener_untyped("pagehide", move |_| keep());
        on_cleanup(move || {
            keep();
            leaving.remove();
        });
    }

    fn keep(&self, pipeline: PipelineId) {
        self.kept.try_with_value(|kept| kept.keep(pipeline));
    }

    /// Tells a screen reader.
    pub fn say(&self, text: String) {
        tell(text);
    }

    // ---- Columns ----

    /// Remembers a column that is on the screen.
    pub fn join(&self, lane: Lane) {
        self.lanes.update_value(|lanes| {
            lanes.insert(lane.stage, lane);
        });
    }

    /// Forgets it.
    pub fn leave(&self, stage: StageId) {
        self.lanes.try_update_value(|lanes| lanes.remove(&stage));
    }

    /// A column that is on the screen.
    pub fn lane(&self, stage: StageId) -> Option<Lane> {
        self.lanes.try_with_value(|lanes| lanes.get(&stage).copied()).flatten()
    }

    /// The columns from the start of the line to its end.
    pub fn lanes(&self) -> Vec<Lane> {
        let stages = self.stages.try_get_untracked().unwrap_or_default();
        stages.into_iter().filter_map(|stage| self.lane(stage)).collect()
    }

    /// Where a deal is: its column, and its place from 0 among the cards that show.
    pub fn home_of(&self, deal: DealId) -> Option<(Lane, usize)> {
        let stage = self.store.book(|book| book.deal(deal).and_then(|deal| deal.open_stage()))?;
        let lane = self.lane(stage)?;
        Some((lane, lane.index_of(deal)?))
    }

    /// A stage's name, for messages.
    pub fn stage_name(&self, stage: StageId) -> String {
        self.store.book(|book| book.stage(stage).map(|stage| stage.name.clone())).unwrap_or_default()
    }

    /// A deal's title, for messages.
    pub fn title(&self, deal: DealId) -> String {
        self.store.book(|book| book.deal(deal).map(|deal| deal.title.clone())).unwrap_or_default()
    }

    // ---- Focus ----

    /// Brings a card into view and gives it the focus, at the next frame: the views have run by then,
    /// and the browser is about to lay the page out anyway, which every look at it makes it do.
    pub fn focus(self, deal: DealId) {
        if self.current.is_disposed() {
            return; // the answer came after the user had left the board
        }
        if self.current.get_untracked() != Some(deal) {
            self.current.set(Some(deal));
        }
        request_animation_frame(move || {
            let Some(scroller) = self.scroller.try_get_untracked().flatten() else { return };
            if let Some((lane, index)) = self.home_of(deal) {
                lane.show(index);
                self.show_lane(lane);
            }
            let link = scroller.query_selector(&format!("[data-deal=\"{deal}\"] a")).ok().flatten();
            if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
                let _ = link.focus();
            }
        });
    }

    /// Brings a column into view.
    pub fn show_lane(&self, lane: Lane) {
        let Some(scroller) = self.scroller.get_untracked() else { return };
        let Some(column) = lane.section.get_untracked() else { return };
        let (view, column) = (scroller.get_bounding_client_rect(), column.get_bounding_client_rect());
        const MARGIN: f64 = 16.0;
        let before = column.left() - view.left() - MARGIN;
        let after = column.right() - view.right() + MARGIN;
        let by = if before < 0.0 { before } else { after.max(0.0).min(before) };
        if by != 0.0 {
            scroller.set_scroll_left(scroller.scroll_left() + by.round() as i32);
        }
    }
}
