package org.estation.playlists.schedule.words;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** The phrases of one language, and how it lists things and counts them off. */
final class Phrases {
  private static final int MOST_LISTED = 6;
  private static final int SHORTEST_RUN = 3;
  private static final int TEN = 10;
  private static final Pattern HAN_BESIDE_DIGIT =
      Pattern.compile("(?<=\\p{IsHan})(?=[0-9])|(?<=[0-9])(?=\\p{IsHan})");

  private final ResourceBundle bundle;

  Phrases(String language) {
    bundle =
        ResourceBundle.getBundle(
            Phrases.class.getPackageName() + ".phrases",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** A phrase with its values. Numbers are given as texts, so that none is grouped. */
  String say(String key, String... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }

  /** A text with the space that stands between a Chinese character and a digit. */
  static String spaced(String text) {
    return HAN_BESIDE_DIGIT.matcher(text).replaceAll(" ");
  }

  /** Such as {@code a、b} and {@code a, b and c}; of a long list its beginning and how many more. */
  String list(List<String> texts) {
    return list("more", texts);
  }

  /** Lists texts; the key says of what a long list has more. */
  String list(String more, List<String> texts) {
    int size = texts.size();
    if (size > MOST_LISTED) {
      String shown = String.join(say("comma"), texts.subList(0, MOST_LISTED - 1));
      return say(more, shown, String.valueOf(moreOrAll(size)));
    }
    return size < 2
        ? String.join("", texts)
        : String.join(say("comma"), texts.subList(0, size - 1)) + say("and") + texts.getLast();
  }

  /** Chinese names the beginning and counts all, English counts the rest. */
  private int moreOrAll(int size) {
    return yearComesFirst() ? size : size - MOST_LISTED + 1;
  }

  /** Whether a date begins with its year. */
  boolean yearComesFirst() {
    return bundle.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
  }

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
        texts.add(say("run", endName.apply(numbers.get(i)), endName.apply(numbers.get(end - 1))));
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
      return say(key + ".last", "", "", thing);
    }
    String form = place < 0 ? key + ".from-end" : key;
    int distance = Math.abs(place);
    return say(form, String.valueOf(distance), nth(distance), thing);
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
    return say("nth." + form, String.valueOf(number));
  }
}
