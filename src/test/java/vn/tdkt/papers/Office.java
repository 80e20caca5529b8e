package vn.tdkt.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The other programs that read our files: LibreOffice and the PDF tools of poppler. */
public final class Office {
  private static final Pattern PAGES = Pattern.compile("Pages:\\s+(\\d+)");

  private final Path folder;

  public Office(Path folder) {
    this.folder = folder;
  }

  /** Lets LibreOffice open files and print each as PDF, all in one start. */
  List<Path> printed(Path... files) {
    return converted("pdf", files);
  }

  /** Lets LibreOffice open Word files and save them as Word files of its own. */
  public List<Path> resaved(Path... files) {
    return converted("docx:MS Word 2007 XML", "docx", files);
  }

  /** Lets LibreOffice open files and save each as another kind, "pdf", "doc". */
  public List<Path> converted(String extension, Path... files) {
    return converted(extension, extension, files);
  }

  private List<Path> converted(String filter, String extension, Path... files) {
    List<String> command =
        new ArrayList<>(
            List.of(
                tool("soffice", "libreoffice-core, libreoffice-writer và libreoffice-calc"),
                "-env:UserInstallation=" + folder.resolve("office-profile").toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                folder.resolve("converted").toString()));
    Stream.of(files).map(Path::toString).forEach(command::add);
    run(command);
    return Stream.of(files)
        .map(file -> folder.resolve("converted").resolve(renamed(file, extension)))
        .toList();
  }

  private static String renamed(Path file, String extension) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.')) + "." + extension;
  }

  /** How many pages a file has when LibreOffice prints it. */
  public int pageCount(Path file) {
    Matcher pages = PAGES.matcher(info(converted("pdf", file).getFirst()));
    if (!pages.find()) {
      throw new AssertionError("no page count");
    }
    return Integer.parseInt(pages.group(1));
  }

  public Path file(Paper paper, String name, Format format) {
    try {
      Path file = folder.resolve(name + "." + format.extension());
      return Files.write(file, Papers.bytes(paper, format));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text page by page, as it stands on the sheet. */
  static List<String> pages(Path pdf) {
    String text = run(List.of(poppler("pdftotext"), "-layout", pdf.toString(), "-"));
    return List.of(text.split("\f"));
  }

  /** All text with single spaces. */
  static String text(Path pdf) {
    return run(List.of(poppler("pdftotext"), pdf.toString(), "-")).replaceAll("\\s+", " ");
  }

  static String fonts(Path pdf) {
    return run(List.of(poppler("pdffonts"), pdf.toString()));
  }

  /** Pages and the size of each. */
  static String info(Path pdf) {
    return run(List.of(poppler("pdfinfo"), "-l", "99", pdf.toString()));
  }

  private static String poppler(String name) {
    return tool(name, "poppler-utils");
  }

  private static String tool(String name, String packages) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(directory -> Path.of(directory, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Thiếu chương trình " + name + ": cài " + packages))
        .toString();
  }

  private static String run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      byte[] said = process.getInputStream().readAllBytes();
      if (process.waitFor() != 0) {
        throw new AssertionError(command.getFirst() + " ended with " + process.exitValue());
      }
      return new String(said, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
