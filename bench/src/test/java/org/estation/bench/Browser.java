package org.estation.bench;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's Chromium with one page of the console; elements go by their {@code data-test}. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES = List.of("chromium", "chromium-browser");
  private static final double PATIENCE = 60_000;

  private final Playwright playwright;
  private final Page page;

  /** A browser that speaks Chinese. */
  Browser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(executable())
            .setArgs(List.of("--no-sandbox"));
    page =
        playwright
            .chromium()
            .launch(options)
            .newPage(
                new com.microsoft.playwright.Browser.NewPageOptions()
                    .setLocale("zh-CN")
                    .setViewportSize(1440, 900));
    page.setDefaultTimeout(PATIENCE);
  }

  private static Path executable() {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no Chromium on PATH"));
  }

  /** Opens an address. */
  void open(String address) {
    page.navigate(address);
  }

  /** The elements of this name. */
  Locator all(String name) {
    return page.locator("[data-test='" + name + "']");
  }

  /** Clicks the element of this name. */
  void click(String name) {
    all(name).first().click();
  }

  /** Fills the field of this name. */
  void fill(String name, String text) {
    Locator field = all(name).first();
    boolean isField = Boolean.TRUE.equals(field.evaluate("it => 'value' in it"));
    (isField ? field : field.locator("input").first()).fill(text);
  }

  /** Waits until this is seen. */
  void await(String selector) {
    page.locator(selector).first().waitFor();
  }

  /** Chooses an option of the drop-down field of this name. */
  void choose(String name, int option) {
    click(name);
    page.locator(".el-select-dropdown__item:visible").nth(option).click();
  }

  /** Keeps a picture of the page. */
  void picture(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  /** An attribute of all elements of this name that match a filter, in the page's order. */
  List<String> attributes(String name, String filter, String attribute) {
    Object found =
        page.locator("[data-test='" + name + "']" + filter)
            .evaluateAll(
                "(all, name) => all.map(it => it.getAttribute(name)).join(' ')", attribute);
    return Arrays.stream(String.valueOf(found).split(" ", -1)).filter(it -> !it.isEmpty()).toList();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
