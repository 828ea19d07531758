package org.estation.playlists.timeline;

import static org.estation.playlists.BookingDraft.filler;
import static org.estation.playlists.BookingDraft.regular;
import static org.estation.playlists.BookingDraft.takeover;
import static org.estation.playlists.Programs.capped;
import static org.estation.playlists.Programs.item;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.estation.playlists.BookingDraft;
import org.estation.playlists.Programs;
import org.estation.shared.program.Days;
import org.estation.shared.program.Program;
import org.estation.shared.program.Words;
import org.junit.jupiter.api.Test;

/** Sunday 22 November 2026 in Shanghai. Each rule of the walk is told by its own verdict. */
class ExplanationTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
  private static final int DAY = Programs.day(SUNDAY);

  @Test
  void a_week_of_workdays_is_not_on_sundays() {
    Days workdays = Days.of(DAY - 6, DAY + 5, day -> Math.floorMod(day - DAY, 7) % 6 != 0);
    assertEquals(
        List.of(new Words("食品安全周：周日不播", "食品安全周: not on Sundays")),
        told("10:00", regular("week", item("a", 600)).called("食品安全周").days(workdays)));
  }

  @Test
  void a_day_left_out_is_named_when_other_such_weekdays_are_in() {
    Days days = Days.of(DAY - 7, DAY + 7, day -> day != DAY);
    assertEquals(
        List.of(new Words("b：2026 年 11 月 22 日不播", "b: not on 22 November 2026")),
        told("10:00", regular("b", item("a", 600)).days(days)));
  }

  @Test
  void days_that_lie_ahead_or_behind_are_named() {
    assertEquals(
        List.of(
            new Words("a：已于 2026 年 11 月 21 日播完", "a: was over on 21 November 2026"),
            new Words("b：2026 年 11 月 23 日起播", "b: begins on 23 November 2026")),
        told(
            "10:00",
            regular("a", item("x", 600)).on(SUNDAY.minusDays(3), SUNDAY.minusDays(1)),
            regular("b", item("x", 600)).on(SUNDAY.plusDays(1))));
  }

  @Test
  void hours_are_told_with_those_that_pass_midnight() {
    assertEquals(
        List.of(
            new Words(
                "b：只在 8:00–10:00、22:00–次日 6:00 播",
                "b: only at 8:00–10:00 and 22:00–6:00 the next day")),
        told("12:00", regular("b", item("a", 600)).open("08:00", "10:00").open("22:00", "06:00")));
  }

  @Test
  void a_takeover_goes_before_a_notice() {
    assertEquals(
        List.of(
            new Words("科普日主会场：正在播放（插播）", "科普日主会场: playing (takeover)"),
            new Words("社区公告：让位于 科普日主会场（TAKEOVER）", "社区公告: yields to 科普日主会场 (TAKEOVER)")),
        told(
            "10:30",
            takeover("main", item("a", 600)).called("科普日主会场").open("10:00", "11:00"),
            regular("notice", item("b", 600)).called("社区公告")));
  }

  @Test
  void takeovers_are_ranked_by_priority_then_by_opening_then_by_id() {
    assertEquals(
        List.of(
            new Words("a：让位于 d（优先级更高）", "a: yields to d (higher priority)"),
            new Words("d：正在播放（插播）", "d: playing (takeover)")),
        told("10:30", takeover("a", item("x", 600)), takeover("d", item("y", 600)).priority(1)));
    assertEquals(
        List.of(
            new Words("a：让位于 d（开始得更晚）", "a: yields to d (began later)"),
            new Words("d：正在播放（插播）", "d: playing (takeover)")),
        told("10:30", takeover("a", item("x", 600)), open(takeover("d", item("y", 600)))));
    assertEquals(
        List.of(
            new Words("a：正在播放（插播）", "a: playing (takeover)"),
            new Words("d：让位于 a（编号在前）", "d: yields to a (its id comes first)")),
        told("10:30", takeover("a", item("x", 600)), takeover("d", item("y", 600))));
  }

  private static BookingDraft open(BookingDraft draft) {
    return draft.open("10:00", "11:00");
  }

  @Test
  void what_opens_inside_a_slot_waits_for_its_end() {
    assertEquals(
        List.of(
            new Words("a：等正在播的这一条结束", "a: waits for the end of what is playing"),
            new Words("b：正在播放（按份额轮到）", "b: playing (its turn by share)")),
        told("10:04", open(takeover("a", item("x", 600))), regular("b", item("y", 3_540))));
  }

  @Test
  void a_slot_that_outlasts_its_window_plays_out() {
    assertEquals(
        List.of(
            new Words("a：时段已结束，这一条播完为止", "a: its window is over, this item plays out"),
            new Words("b：让位于 a（REGULAR）", "b: yields to a (REGULAR)")),
        told(
            "10:04",
            regular("a", item("x", 3_540)).open("08:00", "10:00"),
            filler("b", item("y", 600))));
  }

  @Test
  void the_clock_goes_before_shares_and_says_when_it_asks_next() {
    assertEquals(
        List.of(
            new Words("a：正在播放（到点播放）", "a: playing (due by the clock)"),
            new Words("b：让位于 a（到点播放）", "b: yields to a (due by the clock)")),
        told("10:15", regular("a", item("x", 60)).every(15, 0), regular("b", item("y", 60))));
    assertEquals(
        List.of(
            new Words("a：下一次 10:30 播", "a: next due at 10:30"),
            new Words("b：正在播放（按份额轮到）", "b: playing (its turn by share)")),
        told("10:16", regular("a", item("x", 60)).every(15, 0), regular("b", item("y", 60))));
    assertEquals(
        new Words("a：今天不再播", "a: not due any more today"),
        told("23:50", regular("a", item("x", 60)).every(1_440, 5)).getFirst());
  }

  @Test
  void shares_decide_whose_turn_it_is_and_nothing_is_shown_twice_in_a_row_for_nothing() {
    assertEquals(
        List.of(
            new Words("a：正在播放（按份额轮到）", "a: playing (its turn by share)"),
            new Words("b：还没轮到，先播 a（按份额）", "b: not its turn yet, a goes first (by share)")),
        told("00:00", regular("a", item("x", 600)), regular("b", item("y", 600))));
    assertEquals(
        List.of(
            new Words("a：下一条刚刚播过，先让一次", "a: its next item was just shown, so another goes first"),
            new Words("b：正在播放（按份额轮到）", "b: playing (its turn by share)")),
        told(
            "00:55",
            regular("a", item("x", 600)).share("main", 3),
            regular("b", item("y", 600)).share("main", 2)));
  }

  @Test
  void items_that_are_not_valid_and_items_at_their_cap_are_told_apart() {
    assertEquals(
        List.of(new Words("a：没有在有效期内的内容", "a: none of its items is valid now")),
        told("10:00", regular("a", item("x", 600_000, null, 0L))));
    assertEquals(
        List.of(
            new Words(
                "a：内容已到每小时播放次数上限", "a: its items have played as often as they may in an hour")),
        told("00:30", regular("a", capped(item("x", 600), 1))));
  }

  private static List<Words> told(String time, BookingDraft... bookings) {
    Programs programs = Programs.in("Asia/Shanghai", SUNDAY.minusDays(7), SUNDAY.plusDays(7));
    for (BookingDraft booking : bookings) {
      programs.with(booking);
    }
    Timeline timeline = new Timeline(programs.program());
    int hour = Integer.parseInt(time.substring(0, 2));
    int minute = Integer.parseInt(time.substring(3));
    long instant = timeline.days().instantOf(DAY, hour * 60 + minute);
    return timeline.explain(Program.MAIN, instant).verdicts().stream().map(Verdict::words).toList();
  }
}
