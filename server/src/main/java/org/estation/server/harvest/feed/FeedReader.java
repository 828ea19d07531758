package org.estation.server.harvest.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.estation.server.media.Refusal;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.xml.sax.InputSource;

/**
 * Reads RSS 2.0, Atom and Media RSS with rome. The XML is parsed here first: without document
 * types, so that there are no entities to expand and no files to name, and with a bounded depth.
 */
public final class FeedReader {
  /** The most entries of a feed that are read. */
  public static final int MOST_ENTRIES = 500;

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
  private static final String DEEPEST = "100";
  private static final int START = 4_096;

  private FeedReader() {}

  /**
   * Reads a feed.
   *
   * @param base where it was found; relative addresses start here
   */
  public static FeedRead read(byte[] bytes, URI base) {
    Document document;
    try {
      document = parse(bytes);
    } catch (JDOMParseException e) {
      return notXml(bytes, base, e.getLineNumber());
    } catch (JDOMException | IOException e) {
      return notXml(bytes, base, 1);
    }
    try {
      return feed(new SyndFeedInput(false, Locale.ROOT).build(document), base);
    } catch (FeedException | RuntimeException e) {
      String root = document.getRootElement().getName();
      return refused(FeedRefusal.FEED_NOT_UNDERSTOOD, base, root);
    }
  }

  private static Document parse(byte[] bytes) throws JDOMException, IOException {
    SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
    builder.setFeature(NO_DOCTYPE, true);
    builder.setProperty(DEPTH, DEEPEST);
    builder.setExpandEntities(false);
    return builder.build(new InputSource(new ByteArrayInputStream(bytes)));
  }

  private static FeedRead notXml(byte[] bytes, URI base, int line) {
    String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.UTF_8);
    boolean hasDoctype = start.contains("<!DOCTYPE") && start.stripLeading().startsWith("<?xml");
    return hasDoctype
        ? refused(FeedRefusal.FEED_WITH_DOCTYPE, base)
        : refused(FeedRefusal.FEED_NOT_XML, base, line);
  }

  private static FeedRead feed(SyndFeed feed, URI base) {
    List<SyndEntry> entries = feed.getEntries();
    boolean atom = String.valueOf(feed.getFeedType()).startsWith("atom");
    List<FeedRead.Entry> read =
        entries.stream()
            .limit(MOST_ENTRIES)
            .map(entry -> EntryReader.read(entry, base, atom))
            .toList();
    return new FeedRead.Feed(read, Math.max(0, entries.size() - MOST_ENTRIES));
  }

  private static FeedRead refused(FeedRefusal code, Object... details) {
    return new FeedRead.Refused(Refusal.of(code, details));
  }
}
