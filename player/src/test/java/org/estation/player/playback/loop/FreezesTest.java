package org.estation.player.playback.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Films that stand still for over five seconds. */
class FreezesTest {
  @Test
  void a_film_that_stands_still_is_begun_again_where_it_should_be() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=10 b=20", "x")).playTo(15_000);

    theatre.stage.freezes("b", 5_100);
    theatre.onTo(15_100);
    theatre.stage.heals("b");
    theatre.onTo(31_000);

    assertEquals(
        List.of(
            "a COMPLETED SCHEDULE - 0.20-10.00",
            "b FAILED SCHEDULE film-stuck 10.02-15.02",
            "b PARTIAL SCHEDULE late 15.22-30.00"),
        theatre.witness.lines());
    assertEquals(5_020, theatre.stage.cues.get(2).offset());
    assertEquals(List.of("b"), theatre.lookout.heard);
  }

  @Test
  void one_that_stands_still_again_gives_way_to_the_reserve() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=10 b=20", "x")).playTo(15_000);

    theatre.stage.freezes("b", 5_100);
    theatre.onTo(31_000);

    assertEquals(
        List.of(
            "b FAILED SCHEDULE film-stuck 10.02-15.02",
            "b FAILED SCHEDULE film-stuck 15.22-15.22",
            "x PARTIAL FALLBACK film-stuck 15.42-30.00"),
        theatre.witness.lines().subList(1, 4));
    assertEquals(List.of("b", "b"), theatre.lookout.heard);
  }

  @Test
  void when_everything_stands_still_the_player_is_to_be_started_again_once() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=30 b=30", "x")).playTo(660_000);

    theatre.stage.freezes("a", 5_100);
    theatre.stage.freezes("b", 5_100);
    theatre.stage.freezes("x", 5_100);
    theatre.onTo(750_000);

    assertEquals(1, theatre.lookout.heard.stream().filter("helpless"::equals).count());
    assertEquals(2, theatre.lookout.heard.indexOf("helpless") - 1);
  }

  @Test
  void one_bad_film_among_good_ones_never_has_the_player_started_again() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=30 b=30", "x"));
    theatre.stage.freezes("b", 5_100);

    theatre.playTo(1_800_000);

    assertEquals(List.of("b"), theatre.lookout.heard.stream().distinct().toList());
  }

  @Test
  void in_the_first_ten_minutes_the_player_is_not_started_again() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=30", "x"));
    theatre.stage.freezes("a", 5_100);
    theatre.stage.freezes("x", 5_100);

    theatre.playTo(599_000);
    assertEquals(List.of("a", "x"), theatre.lookout.heard.stream().distinct().sorted().toList());
    theatre.onTo(631_000);

    assertEquals(1, theatre.lookout.heard.stream().filter("helpless"::equals).count());
  }
}
