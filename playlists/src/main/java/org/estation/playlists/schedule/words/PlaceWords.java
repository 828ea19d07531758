package org.estation.playlists.schedule.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.estation.playlists.words.Phrases;

/**
 * Numbers and places counted off, such as {@code Mondays to Fridays} and {@code the 2nd to last
 * day}.
 */
record PlaceWords(Phrases phrases) {
  private static final int SHORTEST_RUN = 3;
  private static final int TEN = 10;

  /** Ascending numbers, those in a row of three or more as a run. */
  List<String> runs(List<Integer> numbers, IntFunction<String> name) {
    return runs(numbers, name, name);
  }

  /** The same where a run's ends have names of their own. */
  List<String> runs(List<Integer> numbers, IntFunction<String> name, IntFunction<String> endName) {
    List<String> texts = new ArrayList<>();
    for (int i = 0, end; i < numbers.size(); i = end) {
      end = i + 1;
      while (end < numbers.size() && numbers.get(end) == numbers.get(end - 1) + 1) {
        end++;
      }
      if (end - i >= SHORTEST_RUN) {
        String last = endName.apply(numbers.get(end - 1));
        texts.add(phrases.say("run", endName.apply(numbers.get(i)), last));
      } else {
        numbers.subList(i, end).forEach(number -> texts.add(name.apply(number)));
      }
    }
    return texts;
  }

  /** Places from the beginning, then those from the end; a key has forms for both. */
  List<String> places(String key, List<Integer> places) {
    List<String> texts = new ArrayList<>();
    List<Integer> fromBeginning = places.stream().filter(place -> place > 0).toList();
    texts.addAll(runs(fromBeginning, place -> place(key, place, "")));
    places.stream().filter(place -> place < 0).forEach(place -> texts.add(place(key, place, "")));
    return texts;
  }

  /** One place, from the end where it is negative, of a thing. */
  String place(String key, int place, String thing) {
    if (place == -1) {
      return phrases.say(key + ".last", "", "", thing);
    }
    String form = place < 0 ? key + ".from-end" : key;
    int distance = Math.abs(place);
    return phrases.say(form, String.valueOf(distance), nth(distance), thing);
  }

  private String nth(int number) {
    int tens = number / TEN % TEN;
    int ones = tens == 1 ? 0 : number % TEN;
    String form =
        switch (ones) {
          case 1 -> "one";
          case 2 -> "two";
          case 3 -> "few";
          default -> "other";
        };
    return phrases.say("nth." + form, String.valueOf(number));
  }
}
