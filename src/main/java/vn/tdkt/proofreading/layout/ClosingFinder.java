package vn.tdkt.proofreading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.tdkt.reading.Alignment;
import vn.tdkt.reading.SetParagraph;

/** Finds recipients and signatures: side by side in a table, put apart by tabs, or one below. */
final class ClosingFinder {
  /** A closing without a table is no longer than this. */
  private static final int LONGEST = 25;

  private final List<SetParagraph> paragraphs;
  private final Parts parts;
  private final List<List<SetParagraph>> signatures = new ArrayList<>();
  private int end;

  ClosingFinder(List<SetParagraph> paragraphs, Parts parts) {
    this.paragraphs = paragraphs;
    this.parts = parts;
  }

  /**
   * Finds the parts.
   *
   * @param from the first paragraph of the text
   * @return the first paragraph of the closing, or the end of the file where there is none
   */
  int find(int from) {
    int first = from;
    while (first < paragraphs.size() && !isClosing(paragraphs.get(first))) {
      first++;
    }
    end = first;
    if (first < paragraphs.size()) {
      return paragraphs.get(first).inTable() ? table(first) : loose(first);
    }
    return first;
  }

  /** The lines of each signer, from left to right. */
  List<List<SetParagraph>> signatures() {
    return signatures;
  }

  /** The first paragraph behind the closing. */
  int end() {
    return end;
  }

  private static boolean isClosing(SetParagraph paragraph) {
    String text = paragraph.text();
    return Sighting.isRecipients(text) || Sighting.isPower(text);
  }

  private int table(int within) {
    Integer table = paragraphs.get(within).place().table();
    Predicate<Integer> inTable = i -> Objects.equals(paragraphs.get(i).place().table(), table);
    List<Integer> indices = IntStream.range(0, paragraphs.size()).boxed().filter(inTable).toList();
    Map<Integer, List<SetParagraph>> columns = new TreeMap<>();
    for (int index : indices) {
      Integer column = Objects.requireNonNull(paragraphs.get(index).place().column());
      columns
          .computeIfAbsent(column, unused -> new ArrayList<>())
          .addAll(paragraphs.get(index).lines());
    }
    columns.values().forEach(lines -> column(lines, indices.getLast()));
    end = indices.getLast() + 1;
    return indices.getFirst();
  }

  private int loose(int first) {
    List<SetParagraph> left = new ArrayList<>();
    List<SetParagraph> right = new ArrayList<>();
    int i = first;
    while (i < Math.min(paragraphs.size(), first + LONGEST) && !isAnnex(paragraphs.get(i))) {
      for (SetParagraph line : paragraphs.get(i).lines()) {
        List<SetParagraph> beside = line.beside();
        if (beside.size() > 1) {
          left.add(beside.getFirst());
          right.addAll(beside.subList(1, beside.size()));
        } else {
          (isRecipient(line) ? left : right).addAll(beside);
        }
      }
      i++;
    }
    column(left, first);
    column(right, first);
    end = i;
    return first;
  }

  private static boolean isRecipient(SetParagraph line) {
    return Sighting.isRecipients(line.text()) || line.text().startsWith("-");
  }

  private static boolean isAnnex(SetParagraph paragraph) {
    return Sighting.isAnnex(paragraph.text())
        && (paragraph.isBold() || paragraph.setting().align() == Alignment.CENTRE);
  }

  /** Signatures stand above the recipients where both share a column. */
  private void column(List<SetParagraph> lines, int index) {
    List<SetParagraph> signature = new ArrayList<>();
    boolean recipients = false;
    for (SetParagraph line : lines) {
      if (Sighting.isRecipients(line.text())) {
        recipients = true;
        parts.add(Part.RECIPIENTS, line, index);
      } else if (recipients) {
        parts.add(Part.RECIPIENT, line, index);
      } else if (!line.isBlank() && !line.text().startsWith("(") && !Sighting.isDate(line.text())) {
        signature.add(line);
      }
    }
    if (!signature.isEmpty()) {
      signatures.add(signature);
      signed(signature, index);
    }
  }

  /** Capitals name powers and posts; the first line in small letters is the signer's name. */
  private void signed(List<SetParagraph> lines, int index) {
    for (SetParagraph line : lines) {
      if (!line.inCapitals()) {
        parts.add(Part.SIGNER, line, index);
        return;
      }
      parts.add(Part.AUTHORITY, line, index);
    }
  }
}
