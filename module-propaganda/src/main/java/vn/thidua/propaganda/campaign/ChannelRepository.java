package vn.thidua.propaganda.campaign;

import java.util.List;
import java.util.Optional;

/** Stored channels. */
public interface ChannelRepository {

    Optional<Channel> find(long id);

    Optional<Channel> findByCode(String code);

    /** All of them by place and name, those of the past included. */
    List<Channel> all();

    /** Stores a new channel or what changed, so that a clash with another edit shows at once. */
    Channel save(Channel channel);
}
