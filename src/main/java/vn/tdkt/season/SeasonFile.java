package vn.tdkt.season;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;
import vn.tdkt.season.yaml.YamlFault;
import vn.tdkt.season.yaml.YamlReader;

/** A season as a file: UTF-8, YAML, at most 10 MB; docs/season-format.md says what stands in it. */
public final class SeasonFile {
  /** In bytes. */
  public static final int LARGEST = 10_000_000;

  /** What the file says first; another number is another format. */
  public static final String SCHEMA = "tdkt-season/1";

  private static final Words WORDS = Words.of("season");

  private SeasonFile() {}

  /** Reads at most {@link #LARGEST} bytes of the file. */
  public static SeasonReading read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in.readNBytes(LARGEST + 1));
    } catch (IOException e) {
      return unreadable(1, 1, WORDS.say("file.unreadable", file));
    }
  }

  public static SeasonReading read(byte[] content) {
    if (content.length > LARGEST) {
      return unreadable(1, 1, WORDS.say("file.too-large", LARGEST / 1_000_000));
    }
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer text = CharBuffer.allocate(content.length + 1);
    CharsetDecoder utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = utf8.decode(bytes, text, true);
    text.flip();
    return result.isError() ? notUtf8(text) : read(withoutMark(text.toString()));
  }

  /** Reads a text that is at hand. */
  public static SeasonReading read(String text) {
    try {
      return new SeasonReader(YamlReader.read(text)).season();
    } catch (YamlFault e) {
      return unreadable(e.place().line(), e.place().column(), e.getMessage());
    }
  }

  /** The season as a text that {@link #read} understands as the same season. */
  public static String write(Season season) {
    return SeasonWriter.write(season);
  }

  private static SeasonReading notUtf8(CharBuffer before) {
    String[] lines = before.toString().split("\n", -1);
    return unreadable(lines.length, lines[lines.length - 1].length() + 1, WORDS.say("file.utf8"));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static SeasonReading unreadable(int line, int column, @Nullable String sentence) {
    return new SeasonReading.Unreadable(
        List.of(new Misread(line, column, String.valueOf(sentence))));
  }
}
