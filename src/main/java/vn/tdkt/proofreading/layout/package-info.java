/**
 * Looks at the form of an official paper as Decree 30/2020 asks for it: the parts are found first,
 * then each check compares what it is about. Of the 25 points of the list, 22 can be seen in one
 * file; the numbering of a year, copies and the data for transfer cannot.
 */
package vn.tdkt.proofreading.layout;
