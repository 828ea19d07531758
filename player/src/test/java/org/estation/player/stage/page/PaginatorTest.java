package org.estation.player.stage.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginatorTest {
  @Test
  void pages_are_as_few_as_possible_and_about_as_full() {
    List<List<Row>> pages = Paginator.pages(lines(12), 100, 100);

    assertEquals(List.of(6, 6), pages.stream().map(List::size).toList());
  }

  @Test
  void a_lower_first_page_takes_less() {
    List<List<Row>> pages = Paginator.pages(lines(13), 50, 100);

    assertEquals(2, pages.size());
    assertTrue(pages.getFirst().size() <= 5);
  }

  @Test
  void a_heading_is_never_the_last_line_of_a_page() {
    List<Row> rows = new ArrayList<>(lines(9));
    rows.add(new Row("题", Row.Style.HEADING, true, 10, 5, true));
    rows.addAll(lines(6));

    for (List<Row> page : Paginator.pages(rows, 105, 105)) {
      assertNotEquals(Row.Style.HEADING, page.getLast().style());
    }
  }

  @Test
  void lines_that_all_want_to_stay_together_are_parted_all_the_same() {
    List<Row> rows = lines(30).stream().map(row -> kept(row)).toList();

    assertEquals(3, Paginator.pages(rows, 100, 100).size());
  }

  @Test
  void no_rows_make_no_pages() {
    assertEquals(List.of(), Paginator.pages(List.of(), 100, 100));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatever_the_rows_every_one_is_on_a_page_and_none_runs_over(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      List<Row> rows = randomRows(random);
      double first = 60 + random.nextInt(60);
      double others = first + random.nextInt(60);

      List<List<Row>> pages = Paginator.pages(rows, first, others);

      assertEquals(rows, pages.stream().flatMap(List::stream).toList());
      for (int i = 0; i < pages.size(); i++) {
        assertTrue(Paginator.height(pages.get(i)) <= (i == 0 ? first : others));
      }
    }
  }

  private static List<Row> lines(int count) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(new Row("行" + i, Row.Style.BODY, false, 10, 0, false));
    }
    return rows;
  }

  private static Row kept(Row row) {
    return new Row(row.text(), row.style(), row.opens(), row.height(), row.gap(), true);
  }

  private static List<Row> randomRows(Random random) {
    List<Row> rows = new ArrayList<>();
    int count = 1 + random.nextInt(60);
    for (int i = 0; i < count; i++) {
      double height = 8 + random.nextInt(12);
      rows.add(
          new Row(
              "行" + i, Row.Style.BODY, false, height, random.nextInt(12), random.nextInt(3) == 0));
    }
    return rows;
  }
}
