package vn.tdkt.access;

import vn.tdkt.pages.Viewer;

/** The one who looks at a page, with what that person may do. */
public interface AccessViewer extends Viewer {
  Access access();
}
