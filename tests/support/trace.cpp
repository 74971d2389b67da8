#include "support/trace.hpp"

#include "support/becomes.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <utility>

namespace support {
namespace {

namespace fs = std::filesystem;

bool isWatched(const fs::path& thread) {
    std::ifstream status(thread / "status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("TracerPid:"))
            return line != "TracerPid:\t0";
    }
    return true; // it has ended
}

bool isWatched(pid_t process) {
    const auto threads = fs::directory_iterator("/proc/" + std::to_string(process) + "/task");
    return std::all_of(begin(threads), end(threads),
                       [](const fs::directory_entry& thread) { return isWatched(thread.path()); });
}

} // namespace

Trace::Trace(pid_t process) {
    strace_.emplace(
        start({"strace", "--follow-forks", "--decode-fds=path", "--string-limit=4096", "--output",
               (folder_.path() / "calls").string(), "--trace=%file,%process,connect,sendto,sendmsg,sendmmsg",
               "--attach", std::to_string(process)}));
    becomes([&] { return isWatched(process) || !strace_->isThere(); });
    isThere_ = strace_->isThere();
}

std::vector<std::string> Trace::calls() {
    becomes([&] { return !strace_->isThere(); });
    constexpr std::string_view unfinished = " <unfinished ...>";
    constexpr std::string_view resumed = " resumed>";
    std::vector<std::string> calls;
    std::map<std::string, std::string> begun; // by thread, where another one came between
    std::ifstream file(folder_.path() / "calls");
    for (std::string line; std::getline(file, line);) {
        const auto space = std::min(line.find(' '), line.size());
        const auto thread = line.substr(0, space);
        auto call = line.substr(std::min(line.find_first_not_of(' ', space), line.size()));
        if (call.ends_with(unfinished)) {
            begun[thread] = call.substr(0, call.size() - unfinished.size());
            continue;
        }
        if (const auto rest = call.find(resumed); call.starts_with("<...") && rest != std::string::npos)
            call = std::exchange(begun[thread], {}) + call.substr(rest + resumed.size());
        calls.push_back(call);
    }
    for (auto& [thread, call] : begun)
        calls.push_back(call);
    return calls;
}

std::vector<std::string> pathsIn(const std::string& call) {
    std::vector<std::string> paths;
    for (auto open = call.find('"'); open != std::string::npos;) {
        const auto close = call.find('"', open + 1);
        auto path = fs::path(call.substr(open + 1, close - open - 1));
        if (path.is_relative()) {
            const auto folder = call.rfind('<', open);
            if (folder != std::string::npos)
                path = call.substr(folder + 1, call.find('>', folder) - folder - 1) / path;
        }
        paths.push_back(path.lexically_normal().string());
        open = close == std::string::npos ? close : call.find('"', close + 1);
    }
    return paths;
}

} // namespace support
