package vn.thidua.propaganda.column.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.column.ColumnMember;

/** Who is named in a column, ids of people by duty; whoever is not sent is no longer named. */
public record DutiesInput(List<Long> write, List<Long> approve, List<Long> publish, List<Long> moderate) {

    List<ColumnMember> members() {
        var members = new ArrayList<ColumnMember>();
        add(members, ColumnDuty.WRITE, write);
        add(members, ColumnDuty.APPROVE, approve);
        add(members, ColumnDuty.PUBLISH, publish);
        add(members, ColumnDuty.MODERATE, moderate);
        return members;
    }

    private static void add(List<ColumnMember> members, ColumnDuty duty, List<Long> people) {
        if (people != null) {
            people.stream().filter(Objects::nonNull).distinct().forEach(person -> members.add(new ColumnMember(duty, person)));
        }
    }
}
