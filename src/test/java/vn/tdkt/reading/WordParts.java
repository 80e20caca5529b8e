package vn.tdkt.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file put together from its parts, as Word itself writes them and no library does. */
public final class WordParts {
  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private WordParts() {}

  /** A file with this content of its body. */
  public static WordParts body(String xml) {
    WordParts word = new WordParts();
    word.parts.put("word/document.xml", "<w:document %s><w:body>" + xml + "</w:body></w:document>");
    return word;
  }

  public WordParts styles(String xml) {
    parts.put("word/styles.xml", "<w:styles %s>" + xml + "</w:styles>");
    return this;
  }

  /** The fonts of headings and of text. */
  public WordParts theme(String major, String minor) {
    String fonts =
        "<a:majorFont><a:latin typeface=\"%s\"/></a:majorFont><a:minorFont><a:latin typeface=\"%s\"/></a:minorFont>"
            .formatted(major, minor);
    parts.put(
        "word/theme/theme1.xml",
        "<a:theme %s><a:themeElements><a:fontScheme>"
            + fonts
            + "</a:fontScheme></a:themeElements></a:theme>");
    return this;
  }

  /** The header that sections refer to as "rId7". */
  public WordParts header(String xml) {
    parts.put("word/header1.xml", "<w:hdr %s>" + xml + "</w:hdr>");
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      write(zip, "[Content_Types].xml", contentTypes());
      write(zip, "_rels/.rels", relations("rId1", "officeDocument", "word/document.xml"));
      write(zip, "word/_rels/document.xml.rels", relations("rId7", "header", "header1.xml"));
      for (var part : parts.entrySet()) {
        write(zip, part.getKey(), part.getValue().replaceFirst("%s", NAMESPACES));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String contentTypes() {
    return """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Default Extension="xml" ContentType="application/xml"/>
          <Override PartName="/word/document.xml" ContentType="%swordprocessingml.document.main+xml"/>
        </Types>
        """
        .formatted(TYPES);
  }

  private static String relations(String id, String type, String target) {
    return """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="%s" Type="%s/%s" Target="%s"/>
        </Relationships>
        """
        .formatted(id, RELATIONS, type, target);
  }
}
