package vn.thidua.core.data;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.rest.Page;

/**
 * The conditions that the filters of a list ask for, with their parameters. Conditions are written in the repository; what
 * people typed comes in as parameters only.
 *
 * <p>On H2, EclipseLink writes the parameters of a query that contains {@code like} or a function with arguments into the
 * statement, quoted, and booleans as numbers that H2 does not compare with booleans. What a list asks for is therefore kept
 * as a word, not as a boolean.
 */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** A condition without a parameter of its own. */
    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** {@code path = value}; nothing when the value is null. */
    public Conditions equal(String path, Object value) {
        return value == null ? this : and(path + " = :" + parameter(value));
    }

    /** {@code path >= value}; nothing when the value is null. */
    public Conditions atLeast(String path, Object value) {
        return value == null ? this : and(path + " >= :" + parameter(value));
    }

    /** {@code path <= value}; nothing when the value is null. */
    public Conditions atMost(String path, Object value) {
        return value == null ? this : and(path + " <= :" + parameter(value));
    }

    /** {@code path} is one of these; nothing when there are none. */
    public Conditions in(String path, Collection<?> values) {
        return values.isEmpty() ? this : and(path + " in :" + parameter(values));
    }

    /** The path contains every word of the text, in any order; the text is taken as it is, {@code %} included. */
    public Conditions containsWords(String path, String text) {
        for (String word : text.split(" ")) {
            if (!word.isEmpty()) {
                and("locate(:" + parameter(word) + ", " + path + ") > 0");
            }
        }
        return this;
    }

    /** Keeps a value for use in a condition and answers the parameter's name. */
    public String parameter(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return name;
    }

    /**
     * One page of what meets all conditions, with the number of all.
     *
     * @param select the start of the query up to the conditions, for example {@code select d from Document d}
     * @param order  for example {@code d.issuedOn desc, d.id desc}; ends in something unique
     */
    public <T> Page<T> page(EntityManager em, Class<T> type, String select, String order, int page, int size) {
        String from = select.substring(select.indexOf(" from "));
        String alias = from.substring(from.lastIndexOf(' ') + 1);
        long total = bind(em.createQuery("select count(" + alias + ")" + from + where(), Long.class)).getSingleResult();
        List<T> items = total <= (long) page * size ? List.of()
                : bind(em.createQuery(select + where() + " order by " + order, type))
                        .setFirstResult(page * size).setMaxResults(size).getResultList();
        return new Page<>(items, page, size, total);
    }

    /**
     * One page of what meets all conditions, counted only up to a limit: the total is at most one more than that.
     *
     * @param select the start of a query for one value that every row has, up to the conditions
     */
    public <T> Page<T> boundedPage(EntityManager em, Class<T> type, String select, String order, int page, int size, int most) {
        int total = bind(em.createQuery(select + where(), type)).setMaxResults(most + 1).getResultList().size();
        List<T> items = total <= (long) page * size ? List.of()
                : bind(em.createQuery(select + where() + " order by " + order, type))
                        .setFirstResult(page * size).setMaxResults(size).getResultList();
        return new Page<>(items, page, size, total);
    }

    /** Everything that meets all conditions; for short lists, such as the choices of a filter. */
    public <T> List<T> list(EntityManager em, Class<T> type, String select, String order) {
        return bind(em.createQuery(select + where() + " order by " + order, type)).getResultList();
    }

    /**
     * The first of what meets all conditions.
     *
     * @param rest what follows the conditions, for example {@code group by d.kind order by count(d) desc}
     */
    public <T> List<T> firstOf(EntityManager em, Class<T> type, String select, String rest, int most) {
        return bind(em.createQuery(select + where() + " " + rest, type)).setMaxResults(most).getResultList();
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
