#include "calc/undo_action.hpp"

#include "office/strings.hpp"

#include <com/sun/star/document/UndoFailedException.hpp>

#include <exception>

namespace calc {

using namespace css;

void UndoAction::run(const Change& change) {
    try {
        change();
    } catch (const std::exception& failure) {
        throw document::UndoFailedException(office::toOUString(failure.what()), *this, {});
    } catch (const uno::Exception& failure) {
        throw document::UndoFailedException(failure.Message, *this, uno::Any(failure));
    }
}

} // namespace calc
