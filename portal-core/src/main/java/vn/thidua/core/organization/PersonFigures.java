package vn.thidua.core.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;

/** Sums over many people of what is told of none of them. */
@ApplicationScoped
@Transactional
public class PersonFigures {

    @Inject private PersonRepository people;

    /**
     * How a count spreads over women and men.
     *
     * @param counts what is counted, by person id
     * @return the sums; what belongs to people of whom no gender is entered, or who are unknown, is in none of them
     */
    public Map<Gender, Long> byGender(Map<Long, Long> counts) {
        var sums = new EnumMap<Gender, Long>(Gender.class);
        people.genders(counts.keySet()).forEach((id, gender) -> sums.merge(gender, counts.get(id), Long::sum));
        return sums;
    }
}
