export { explainFit } from './explain'
export { scoreFit } from './score'
