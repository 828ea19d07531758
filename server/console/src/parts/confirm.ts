import { ElMessageBox } from 'element-plus';
import { say } from '../words/language';

/** Asks before something that is hard to undo; resolves to whether the person is sure. */
export async function confirmed(question: { title: string; text: string; action: string }): Promise<boolean> {
  try {
    await ElMessageBox.confirm(question.text, question.title, {
      confirmButtonText: question.action,
      cancelButtonText: say('action.cancel'),
      confirmButtonClass: 'el-button--danger confirm-yes',
      type: 'warning',
      autofocus: false,
    });
    return true;
  } catch {
    return false;
  }
}
