package org.imprimatur.web.people;

import java.util.List;
import java.util.Map;
import org.imprimatur.committee.model.People.Search;
import org.imprimatur.committee.model.Person;
import org.imprimatur.people.application.ReadPeople;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Those who are found, of whom only the shown stretch is read. */
public class FoundPeople extends LazyDataModel<Person> {

  private static final long serialVersionUID = 1L;

  private final transient ReadPeople read;
  private final transient Search search;

  FoundPeople(ReadPeople read, Search search, int count) {
    this.read = read;
    this.search = search;
    setRowCount(count);
  }

  /** They are counted once a page, however often the table asks. */
  @Override
  public int count(Map<String, FilterMeta> filters) {
    return getRowCount();
  }

  @Override
  public List<Person> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    return read.found(search, first, size).answer().orElse(List.of());
  }

  @Override
  public String getRowKey(Person person) {
    return person.username();
  }
}
