package vn.tdkt.papers;

/** How the A4 sheet lies; landscape is for tables that are too wide (Decree 30/2020, annex I). */
public enum Orientation {
  PORTRAIT,
  LANDSCAPE
}
