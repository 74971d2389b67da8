#include "ladder/store/problem.hpp"

#include "ladder/store/paths.hpp"

#include <array>
#include <utility>

namespace ladder::store {

Problem problemOf(const std::error_code& error, const std::filesystem::path& folder) {
    using std::errc;
    constexpr std::array<std::pair<errc, Reason>, 13> known{{
        {errc::no_such_file_or_directory, Reason::folderGone},
        {errc::not_a_directory, Reason::folderGone},
        {errc::no_such_device, Reason::folderGone},
        {errc::no_such_device_or_address, Reason::folderGone},
        {errc::not_connected, Reason::folderGone},
        {errc::host_unreachable, Reason::folderGone},
        {errc::timed_out, Reason::folderGone},
        {errc::permission_denied, Reason::folderReadOnly},
        {errc::operation_not_permitted, Reason::folderReadOnly},
        {errc::read_only_file_system, Reason::folderReadOnly},
        {errc::no_space_on_device, Reason::diskFull},
        {errc::filename_too_long, Reason::pathTooLong},
        {errc::too_many_symbolic_link_levels, Reason::folderGone},
    }};
    for (const auto& [code, reason] : known) {
        if (error == code)
            return {reason, {toUtf8(folder)}};
    }
    return {Reason::folderFailed, {toUtf8(folder), error.message()}};
}

} // namespace ladder::store
