// Unpacks and packs a .zip in memory. What is unpacked may have been made to do harm.
#pragma once

#include "ladder/package/defect.hpp"
#include "ladder/package/writer.hpp"
#include "ladder/result.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ladder::package {

/// An archive whose files each have a name of their own that does not lead out of the archive. None of them
/// is a link or needs a password. The sizes that it declares are not believed: what is unpacked is counted.
class Archive {
public:
    static constexpr std::size_t mostFiles = 1000;

    /// Nothing where there are defects, which are added as those of the file `name`.
    static std::optional<Archive> open(std::string bytes, const std::string& name, Defects& defects);

    Archive(Archive&&) noexcept;
    Archive& operator=(Archive&&) noexcept;
    ~Archive();

    std::vector<std::string> names() const;

    /// The content of a file. All files together that are unpacked of an archive have at most `largestFile`
    /// bytes.
    Result<std::string> unpack(const std::string& name);

private:
    class Impl;
    explicit Archive(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> impl_;
};

/// The bytes of an archive of these files, the same at each call.
std::string pack(std::span<const File> files);

} // namespace ladder::package
