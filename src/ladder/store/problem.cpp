#include "ladder/store/problem.hpp"

#include "ladder/store/paths.hpp"

#include <array>
#include <utility>

namespace ladder::store {

std::string describe(const Problem& problem, Language language) {
    return say(language, problem.message, problem.arguments);
}

Problem problemOf(const std::error_code& error, const std::filesystem::path& folder) {
    using std::errc;
    constexpr std::array<std::pair<errc, Message>, 13> known{{
        {errc::no_such_file_or_directory, Message::folderGone},
        {errc::not_a_directory, Message::folderGone},
        {errc::no_such_device, Message::folderGone},
        {errc::no_such_device_or_address, Message::folderGone},
        {errc::not_connected, Message::folderGone},
        {errc::host_unreachable, Message::folderGone},
        {errc::timed_out, Message::folderGone},
        {errc::permission_denied, Message::folderReadOnly},
        {errc::operation_not_permitted, Message::folderReadOnly},
        {errc::read_only_file_system, Message::folderReadOnly},
        {errc::no_space_on_device, Message::diskFull},
        {errc::filename_too_long, Message::pathTooLong},
        {errc::too_many_symbolic_link_levels, Message::folderGone},
    }};
    for (const auto& [code, message] : known) {
        if (error == code)
            return {message, {toUtf8(folder)}};
    }
    return {Message::folderFailed, {toUtf8(folder), error.message()}};
}

} // namespace ladder::store
