package vn.tdkt.reports.model;

import java.util.UUID;

/** A piece of a text. */
public sealed interface Piece {
  /** Words that somebody wrote. */
  record Said(String words) implements Piece {}

  /** A figure, by what is counted. */
  record Counted(UUID indicator, FigureForm form) implements Piece {}
}
