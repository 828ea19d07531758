package org.estation.playlists.model;

import java.util.List;
import org.estation.shared.program.Booking;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.ShareGroup;

/** Notes what a walk has come across. */
final class Notes {
  private static final long FIVE_MINUTES = 5 * 60_000;

  private Notes() {}

  private static void when(DayState state, boolean seen, Reach reach) {
    if (seen) {
      state.reached.add(reach);
    }
  }

  static void slot(DayState state, Play play) {
    ProgramItem item = state.item(play.item());
    Window window = state.window(play.booking());
    long closes = window.stretch(play.start()).end();
    boolean endless = item.duration() == 0;
    boolean shortened = !endless && play.end() < play.start() + item.duration();
    when(state, endless && play.end() == closes && closes < state.end, Reach.LIVE_ENDED);
    when(state, shortened && play.end() == closes + FIVE_MINUTES, Reach.PLAY_OUT);
    when(state, shortened && play.end() == state.end, Reach.DAY_END);
    when(state, window.opened(play.start()) < state.start, Reach.OVERNIGHT);
    when(state, window.odd(), Reach.ODD_OPENING);
    int count = state.plays.size();
    boolean change =
        count > 1 && state.plays.get(count - 2).booking().layer() != play.booking().layer();
    when(state, change, Reach.LAYER_CHANGE);
  }

  static void takeovers(DayState state, List<Booking> turns, long instant) {
    List<Booking> ranked = turns.stream().sorted(state.rank(instant)).toList();
    when(state, ranked.size() > 1, Reach.RANKED);
    if (ranked.size() > 1 && ranked.get(0).priority() == ranked.get(1).priority()) {
      boolean together =
          state.window(ranked.get(0)).opened(instant)
              == state.window(ranked.get(1)).opened(instant);
      state.reached.add(together ? Reach.RANKED_BY_ID : Reach.RANKED_BY_OPENING);
    }
  }

  static void cadences(DayState state, List<Booking> due, long instant) {
    state.reached.add(Reach.CADENCE);
    when(state, due.size() > 1, Reach.CADENCE_CONTEST);
    boolean overdue = due.stream().anyMatch(one -> state.due(one, instant).size() > 1);
    when(state, overdue, Reach.CADENCE_OVERDUE);
  }

  static void shared(DayState state, ShareGroup group, int groupsBefore, int bookingsBefore) {
    when(state, group.percent() != null, Reach.MANDATORY);
    when(state, groupsBefore > 0, Reach.GROUP_PASSED_OVER);
    when(state, bookingsBefore > 0, Reach.BOOKING_PASSED_OVER);
    when(state, groupsBefore > 1 || bookingsBefore > 1, Reach.SEVERAL_PASSED_OVER);
  }

  static void contested(DayState state, Play play, Booking contester, long waited) {
    boolean running = DayState.takesOver(play.booking());
    when(state, waited < FIVE_MINUTES, Reach.CUT);
    when(state, waited == FIVE_MINUTES, Reach.WAITED);
    when(state, waited > FIVE_MINUTES, Reach.WAITED_LONGER);
    when(state, running, Reach.TAKEOVER_ENDED_TAKEOVER);
    when(
        state,
        running && contester.priority() < play.booking().priority(),
        Reach.PLAY_OUT_CONTESTED);
  }
}
