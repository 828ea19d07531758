package org.estation.seeds.draw;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the starter content source as a static site: {@code feed.xml}, {@code index.html}, {@code
 * items/} and {@code media/}. What was drawn before and has not changed is not drawn again.
 */
public final class Site {
  private static final String TITLE = "estation 起步科普";

  private final Path folder;
  private final PrintStream progress;

  /** A site in a folder, which is made when it is not there; progress goes to the given stream. */
  public Site(Path folder, PrintStream progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * The command: {@code Site OUTDIR}. When it fails, it says why in one sentence and exits with 1.
   */
  public static void main(String[] arguments) throws InterruptedException {
    System.setProperty("java.awt.headless", "true");
    if (!run(arguments, System.out, System.err)) {
      System.exit(1);
    }
  }

  /** Runs the command; false when it failed, after the reason has been printed. */
  static boolean run(String[] arguments, PrintStream out, PrintStream error)
      throws InterruptedException {
    if (arguments.length != 1) {
      error.println("Name the one folder that the site is written to.");
      return false;
    }
    try {
      new Site(Path.of(arguments[0]), out).make();
      return true;
    } catch (IOException e) {
      error.println("The site cannot be written: " + e);
      return false;
    } catch (IllegalStateException e) {
      error.println(e.getMessage());
      return false;
    }
  }

  /**
   * Draws what is missing or out of date and writes the feed and the pages.
   *
   * @throws IllegalStateException with one sentence when the font or ffmpeg is missing
   */
  public void make() throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("media"));
    Files.createDirectories(folder.resolve("items"));
    List<Item> items = new ItemFiles().read();
    draw(items);
    for (Item item : items) {
      Files.writeString(folder.resolve("items/" + item.slug() + ".html"), Page.of(item));
    }
    Files.writeString(folder.resolve("index.html"), Page.index(TITLE, items));
    new Feed(folder).write(TITLE, items, folder.resolve("feed.xml"));
    progress.println("the site is ready: " + items.size() + " items");
  }

  private void draw(List<Item> items) throws IOException, InterruptedException {
    Studio studio = new Studio(folder);
    Stamps stamps = Stamps.of(folder);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean ready = stamps.fresh(item) && studio.holds(item);
      String work = ready ? "already drawn" : "drawing";
      progress.printf("%s %d of %d: %s%n", work, i + 1, items.size(), item.title().zh());
      if (!ready) {
        studio.draw(item);
        stamps.put(item);
      }
    }
  }
}
