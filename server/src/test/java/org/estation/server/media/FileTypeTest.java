package org.estation.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileTypeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ~ff~d8~ff~e0|JPEG
          ~89PNG~0d~0a~1a~0a|PNG
          GIF89a|GIF
          RIFF1234WEBPVP8|WEBP
          RIFF1234AVI LIST|AVI
          RIFF1234WAVEfmt|UNKNOWN
          BM1234|BMP
          II*1|TIFF
          ~1aE~df~a3|MATROSKA
          %PDF-1.7|PDF
          PK34|ZIP
          ~00~00~00~18ftypisom|MP4
          ~00~00~00~18ftypM4A~20|MP4
          ~00~00~00~18ftypqt~20~20|QUICKTIME
          ~00~00~00~18ftypheic|HEIF
          <!DOCTYPE HTML><p>|HTML
            <html lang='zh'>|HTML
          <?xml version='1.0'?>|XML
          <svg>|XML
          #EXTM3U|UNKNOWN
          """)
  void a_type_is_told_by_the_first_bytes(String head, FileType type) {
    String bytes =
        Pattern.compile("~(..)")
            .matcher(head)
            .replaceAll(hex -> Character.toString(Integer.parseInt(hex.group(1), 16)));
    assertEquals(type, FileType.of(bytes.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void no_bytes_have_no_type() {
    assertEquals(FileType.UNKNOWN, FileType.of(new byte[0]));
  }

  @Test
  void a_page_with_a_byte_order_mark_is_still_a_page() {
    byte[] page = "\ufeff<html>".getBytes(StandardCharsets.UTF_8);
    assertEquals(FileType.HTML, FileType.of(page));
  }

  @Test
  void only_jpeg_png_and_mp4_are_shown() {
    for (FileType type : FileType.values()) {
      boolean shown = type.isPicture() || type.isVideo();
      boolean wanted = type == FileType.JPEG || type == FileType.PNG || type == FileType.MP4;
      assertEquals(wanted, shown, type.name());
    }
    assertTrue(FileType.MP4.isVideo());
    assertFalse(FileType.MP4.isPicture());
  }
}
