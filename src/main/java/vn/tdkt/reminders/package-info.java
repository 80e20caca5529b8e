/**
 * Tells people outside the program what is due (nhắc việc): a calendar to which a phone or Outlook
 * subscribes, and a letter a day. What is due it asks of {@code calendar}; titles, days and
 * addresses leave the program, nothing else (decision 33).
 */
@ApplicationModule(
    displayName = "Nhắc việc",
    allowedDependencies = {"kernel", "access", "audit", "calendar", "identity", "pages"})
package vn.tdkt.reminders;

import org.springframework.modulith.ApplicationModule;
